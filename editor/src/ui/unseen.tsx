import type { ReactNode } from 'react';
import styles from './unseen.module.css';

interface UnseenProps {
  readonly as?: 'div' | 'span' | 'h1';
  readonly children: ReactNode;
}

/** For screen readers alone. */
export const Unseen = ({ as: Tag = 'div', children }: UnseenProps) => (
  <Tag className={styles.unseen}>{children}</Tag>
);
