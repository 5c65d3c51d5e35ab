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

/** A button. While `isPending` it keeps the focus, takes no second press, and says so. */
export const Button = ({
  look = 'quiet',
  size = 'm',
  startsHere = false,
  children,
  ...rest
}: ButtonProps) => (
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- not on a page, only in a dialog
  <AriaButton {...rest} autoFocus={startsHere} className={looks(look, size)}>
    {rest.isPending && <LoaderCircle className={styles.spinner} aria-hidden />}
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
