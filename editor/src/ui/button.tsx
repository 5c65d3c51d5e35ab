import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link as AriaLink,
} from 'react-aria-components';
import { LoaderCircle } from 'lucide-react';
import styles from './button.module.css';
import { classes } from './classes.ts';

type Look = 'primary' | 'quiet' | 'plain' | 'danger';

interface Looks {
  readonly look?: Look;
  readonly size?: 'm' | 's';
  readonly children: ReactNode;
}

const looks = (look: Look, size: 'm' | 's') => classes(styles.button, styles[look], styles[size]);

interface ButtonProps extends Looks, Omit<AriaButtonProps, 'children' | 'className'> {
  /** Has the focus in a question that has just opened. */
  readonly startsHere?: boolean;
}

/**
 * A button. While `isPending` it keeps the focus and takes no second press.
 * React Aria's own `isPending` leaves an image without a name behind in its live region.
 */
export const Button = ({
  look = 'quiet',
  size = 'm',
  startsHere = false,
  isPending = false,
  children,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- not on a page, only in a dialog
    autoFocus={startsHere}
    {...(isPending && { type: 'button', onPress: () => undefined })}
    className={classes(looks(look, size), isPending && styles.pending)}
  >
    {isPending && <LoaderCircle className={styles.spinner} aria-hidden />}
    <span className={styles.face}>{children}</span>
  </AriaButton>
);

/** Looks like a button and goes somewhere. */
export const ButtonLink = ({
  look = 'quiet',
  size = 'm',
  href,
  children,
}: Looks & { readonly href: string }) => (
  <AriaLink href={href} className={looks(look, size)}>
    <span className={styles.face}>{children}</span>
  </AriaLink>
);
