import { type ReactNode, useEffect } from 'react';
import { classes } from './classes.ts';
import { useArrival } from './late-parts.tsx';
import styles from './page.module.css';

interface PageProps {
  /** Heading of the page and name of the browser's tab. */
  readonly title: string;
  /** A line above the title: where one is. */
  readonly above?: ReactNode;
  /** What stands below the title. */
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly size?: 'wide' | 'measure';
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Eckpunkt`;
  }, [title]);
}

export function Page({ title, above, below, actions, size = 'wide', children }: PageProps) {
  useTitle(title);
  useArrival();
  return (
    <div className={classes(styles.page, styles[size])}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {above !== undefined && <div className={styles.above}>{above}</div>}
          <h1 className={styles.title}>{title}</h1>
          {below !== undefined && <div className={styles.below}>{below}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, hint, actions, children }: SectionProps) => (
  <section className={styles.section}>
    <header className={styles.sectionHeader}>
      <div>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
    {children}
  </section>
);

/** Side by side where there is room, one below the other where there is none. */
export const Columns = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.columns}>{children}</div>
);

/** One thing below the other, all at the same distance. */
export const Stack = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.stack}>{children}</div>
);

/** One of several pages below a common frame, as behind a tab: its heading is the second level. */
export function Part({ size = 'wide', ...section }: SectionProps & Pick<PageProps, 'size'>) {
  useArrival();
  return (
    <div className={classes(styles.page, styles[size])}>
      <Section {...section} />
    </div>
  );
}
