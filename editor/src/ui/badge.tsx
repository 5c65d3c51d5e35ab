import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classes } from './classes.ts';

export type Tone = 'neutral' | 'accent' | 'info' | 'warning' | 'danger';

/** A short word on the state of a thing. The word says it all; the tone only helps to find it. */
export const Badge = ({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) => <span className={classes(styles.badge, styles[tone])}>{children}</span>;
