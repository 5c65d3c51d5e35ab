import type { ReactNode } from 'react';
import { useTitle } from '../ui/page.tsx';
import styles from './entrance-page.module.css';

interface EntrancePageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one question, for somebody who is not signed in. */
export function EntrancePage({ title, lead, children }: EntrancePageProps) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}
