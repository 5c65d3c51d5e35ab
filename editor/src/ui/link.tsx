import type { ReactNode } from 'react';
import { Anchor } from './anchor.tsx';
import { classes } from './classes.ts';
import styles from './link.module.css';

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** `text` is underlined; `title` is a heading that leads somewhere. */
  readonly look?: 'text' | 'title';
  /** Language of the words, where it is not that of the page. */
  readonly lang?: string;
}

export const Link = ({ href, look = 'text', lang, children }: LinkProps) => (
  <Anchor
    href={href}
    className={classes(styles.link, styles[look])}
    {...(lang !== undefined && { lang })}
  >
    {children}
  </Anchor>
);
