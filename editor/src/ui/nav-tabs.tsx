import { Link } from 'react-aria-components';
import styles from './nav-tabs.module.css';

export interface NavTab {
  readonly href: string;
  readonly label: string;
  readonly isHere: boolean;
  readonly count?: number;
}

/** Pages of one thing, side by side. They are addresses, so they are links and not tabs. */
export const NavTabs = ({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly NavTab[];
}) => (
  <nav aria-label={label} className={styles.nav} data-keeps-focus>
    <ul className={styles.tabs}>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <Link
            href={tab.href}
            className={styles.tab ?? ''}
            {...(tab.isHere && { 'aria-current': 'page' })}
          >
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
