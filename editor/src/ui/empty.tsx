import type { ReactElement, ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Stands where nothing is yet, and says what to do next. */
export const Empty = ({ icon, title, children, action }: EmptyProps) => (
  <div className={styles.empty}>
    <span className={styles.icon} aria-hidden>
      {icon}
    </span>
    <p className={styles.title}>{title}</p>
    {children !== undefined && <p className={styles.words}>{children}</p>}
    {action !== undefined && <div className={styles.action}>{action}</div>}
  </div>
);
