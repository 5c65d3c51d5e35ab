import type { Funder } from '@eckpunkt/document';
import { figureAddress } from '../figure/upload/send-figure.ts';
import { EuEmblem } from './eu-emblem.tsx';
import styles from './front.module.css';

interface EmblemProps {
  readonly funder: Pick<Funder, 'emblem' | 'emblemAlt' | 'name'>;
  readonly paperId: string;
}

/** What a funder obliges a paper to show. */
export function Emblem({ funder: { emblem, emblemAlt, name }, paperId }: EmblemProps) {
  if (emblem === null) return null;
  const alt = emblemAlt || name;
  if (emblem === 'eu') return <EuEmblem label={alt} className={styles.emblem ?? ''} />;
  return <img className={styles.emblem} src={figureAddress(paperId)(emblem)} alt={alt} />;
}
