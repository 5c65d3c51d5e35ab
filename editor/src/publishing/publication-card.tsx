import { useWords } from '../words/use-words.ts';
import { Link } from '../ui/link.tsx';
import { useDates } from '../words/dates.ts';
import { Files } from './files.tsx';
import type { Publication } from './publication.ts';
import styles from './publications-page.module.css';

export function PublicationCard({ publication }: { readonly publication: Publication }) {
  const { t } = useWords('publishing');
  const dates = useDates();
  const { number, url, version, note, publishedBy } = publication;
  const when = dates.moment(publication.publishedAt);
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <h3>{t('number', { number })}</h3>
        <Link href={url}>{t('openPage')}</Link>
      </header>
      <p className={styles.by}>{t('by', { when, name: publishedBy.name, version })}</p>
      {note !== null && <p className={styles.note}>{note}</p>}
      <Files publication={publication} />
    </li>
  );
}
