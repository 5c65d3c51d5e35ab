import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { LoaderCircle } from 'lucide-react';
import { Anchor } from './anchor.tsx';
import styles from './button.module.css';
import { classes } from './classes.ts';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';

interface Looks {
  readonly look?: Look;
  readonly size?: 'm' | 's';
  readonly children: ReactNode;
}

const looks = (look: Look, size: 'm' | 's') => classes(styles.button, styles[look], styles[size]);

type Native = Pick<ComponentProps<'button'>, 'type' | 'name' | 'value' | 'aria-expanded'>;

interface ButtonProps extends Looks, Native {
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  /** Has the focus in a question that has just opened. */
  readonly startsHere?: boolean;
}

/**
 * A button; while `isPending` it keeps the focus and takes no second press. It is the browser's
 * own and none of the kit's, so that it is there before the kit is.
 */
export function Button({
  look = 'quiet',
  size = 'm',
  type = 'button',
  startsHere = false,
  isDisabled = false,
  isPending = false,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // Safari leaves it without the focus, and then a closing dialog has nothing to give it back to.
    currentTarget.focus({ preventScroll: true });
    onPress?.();
  };
  return (
    <button
      {...rest}
      type={isPending ? 'button' : type}
      disabled={isDisabled}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- not on a page, only in a dialog
      autoFocus={startsHere}
      onClick={isPending ? undefined : press}
      className={classes(looks(look, size), isPending && styles.pending)}
    >
      {isPending && <LoaderCircle className={styles.spinner} aria-hidden />}
      <span className={styles.face}>{children}</span>
    </button>
  );
}

/** Looks like a button and goes somewhere. */
export const ButtonLink = ({
  look = 'quiet',
  size = 'm',
  href,
  children,
}: Looks & { readonly href: string }) => (
  <Anchor href={href} className={looks(look, size)}>
    <span className={styles.face}>{children}</span>
  </Anchor>
);
