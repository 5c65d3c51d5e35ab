import type { ReactNode } from 'react';
import styles from './actions.module.css';

/** The buttons at the foot of a dialog or form; the one that acts comes first in reading order. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.actions} data-actions>
    {children}
  </div>
);
