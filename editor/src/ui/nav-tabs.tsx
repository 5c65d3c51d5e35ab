import { Anchor } from './anchor.tsx';
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
          <Anchor
            href={tab.href}
            className={styles.tab}
            {...(tab.isHere && { 'aria-current': 'page' })}
          >
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Anchor>
        </li>
      ))}
    </ul>
  </nav>
);
