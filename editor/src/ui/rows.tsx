import type { ReactNode } from 'react';
import styles from './rows.module.css';

interface RowsProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** A list with a hairline between its rows. */
export const Rows = ({ label, children }: RowsProps) => (
  <ul className={styles.rows} aria-label={label}>
    {children}
  </ul>
);

interface RowProps {
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** Rows that belong to this one. */
  readonly below?: ReactNode;
}

export const Row = ({ lead, title, detail, aside, actions, below }: RowProps) => (
  <li className={styles.item}>
    <div className={styles.row}>
      {lead}
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      </div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
    {below}
  </li>
);

/** Details of one row, with a middle dot between them. */
export const Details = ({ children }: { readonly children: readonly ReactNode[] }) => (
  <span className={styles.details}>
    {children
      .filter((child) => child !== undefined && child !== null && child !== false)
      .map((child, index) => (
        <span key={index}>{child}</span>
      ))}
  </span>
);
