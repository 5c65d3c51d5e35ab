import { Pencil } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import type { Author } from '@eckpunkt/document';
import { LateIconButton } from '../../ui/late-icon-button.tsx';
import styles from './front.module.css';

interface BylineProps {
  readonly authors: readonly (Author & { readonly id: string })[];
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
}

/** The names as they stand on the title page; nothing where there is none. */
export function Byline({ authors, mayEdit, onEdit }: BylineProps) {
  const { t } = useWords('front');
  if (authors.length === 0) return null;
  return (
    <div className={styles.line}>
      <ul className={styles.byline} aria-label={t('authors.title')}>
        {authors.map((author) => (
          <li key={author.id}>
            <span className={styles.name}>{author.name || t('authors.unnamed')}</span>
            {author.role !== 'author' && ` ${t(`authors.byline.${author.role}`)}`}
            {author.organisation !== '' && (
              <span className={styles.organisation}> · {author.organisation}</span>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <LateIconButton label={t('authors.edit')} icon={<Pencil />} onPress={onEdit} />}
    </div>
  );
}
