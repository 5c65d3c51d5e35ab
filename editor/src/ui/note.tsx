import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { classes } from './classes.ts';
import styles from './note.module.css';

type NoteTone = 'info' | 'done' | 'warning' | 'danger';

const icons = { info: Info, done: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

interface NoteProps {
  readonly tone?: NoteTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** It came in answer to something just done, so a screen reader says it at once. */
  readonly isAnswer?: boolean;
}

/** A boxed message within the page. */
export function Note({ tone = 'info', title, isAnswer = false, children }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={classes(styles.note, styles[tone])} role={isAnswer ? 'alert' : undefined}>
      <Icon aria-hidden />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
