import type { CSSProperties } from 'react';
import styles from './avatar.module.css';
import { classes } from './classes.ts';
import { initialsOf } from './initials.ts';

interface AvatarProps {
  readonly name: string;
  /** Somebody's own colour, as a CSS colour that white stands out from. */
  readonly color?: string;
}

/** Two letters for a person; the name itself always stands beside it. */
export const Avatar = ({ name, color }: AvatarProps) => (
  <span
    className={classes(styles.avatar, color && styles.own)}
    style={color ? ({ '--own': color } as CSSProperties) : undefined}
    data-initials={initialsOf(name)}
    aria-hidden
  />
);
