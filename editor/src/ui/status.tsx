import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './status.module.css';

interface StatusProps {
  readonly look?: 'plain' | 'muted' | 'well';
  readonly children: ReactNode;
}

/** News on something that goes on by itself: a screen reader says it when it changes. */
export const Status = ({ look = 'plain', children }: StatusProps) => (
  <output className={classes(styles.status, styles[look])}>{children}</output>
);
