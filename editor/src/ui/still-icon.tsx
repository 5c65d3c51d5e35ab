import type { ReactElement } from 'react';
import styles from './icon-button.module.css';

/** An icon button that is still to come, to keep its place. */
export const StillIcon = ({ icon }: { readonly icon: ReactElement }) => (
  <span className={styles.button} aria-hidden>
    {icon}
  </span>
);
