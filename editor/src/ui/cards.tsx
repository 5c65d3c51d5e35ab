import type { ReactElement, ReactNode } from 'react';
import { ArrowRight } from 'lucide-react';
import { Anchor } from './anchor.tsx';
import styles from './cards.module.css';

/** Few things that want attention, each of them one large target. */
export const Cards = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles.cards}>{children}</ul>
);

interface CardProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

export const Card = ({ icon, title, detail, href }: CardProps) => (
  <li>
    <Anchor className={styles.card} href={href}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
      <ArrowRight aria-hidden className={styles.arrow} />
    </Anchor>
  </li>
);
