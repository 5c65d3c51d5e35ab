import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Anchor } from './anchor.tsx';
import styles from './app-bar.module.css';
import mark from './mark.svg';

export interface Place {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
  /** Left out of the bar where it is narrow; then it must be found elsewhere. */
  readonly onlyWide?: boolean;
}

interface AppBarProps {
  readonly home: string;
  /** Whose workspace this is. */
  readonly owner: string;
  readonly label: string;
  readonly places: readonly Place[];
  readonly children: ReactNode;
}

export function AppBar({ home, owner, label, places, children }: AppBarProps) {
  const { t } = useWords('ui');
  return (
    <header className={styles.bar}>
      <a href="#main" className={styles.skip}>
        {t('toContent')}
      </a>
      <Anchor href={home} className={styles.brand}>
        <img src={mark} alt="" width="32" height="32" />
        <span className={styles.names}>
          <span className={styles.name}>Eckpunkt</span>{' '}
          <span className={styles.owner}>{owner}</span>
        </span>
      </Anchor>
      <nav aria-label={label} className={styles.nav}>
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.href} data-only-wide={place.onlyWide}>
              <PlaceLink {...place} />
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </header>
  );
}

const PlaceLink = ({ href, label, isHere }: Place) => (
  <Anchor href={href} className={styles.place} {...(isHere && { 'aria-current': 'page' })}>
    {label}
  </Anchor>
);
