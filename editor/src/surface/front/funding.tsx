import { Pencil } from 'lucide-react';
import { useWords } from '../../words/use-words.ts';
import type { Funder } from '@eckpunkt/document';
import { LateIconButton } from '../../ui/late-icon-button.tsx';
import { Emblem } from './emblem.tsx';
import styles from './front.module.css';

interface FundingProps {
  readonly funders: readonly (Funder & { readonly id: string })[];
  readonly paperId: string;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
}

/** Who paid, with emblem and sentence as they will stand in print. */
export function Funding({ funders, paperId, mayEdit, onEdit }: FundingProps) {
  const { t } = useWords('front');
  if (funders.length === 0) return null;
  return (
    <div className={styles.line}>
      <ul className={styles.funders} aria-label={t('funders.title')}>
        {funders.map((funder) => (
          <li key={funder.id} className={styles.funder}>
            <Emblem funder={funder} paperId={paperId} />
            <span>
              {funder.sentence || funder.name || t('funders.unnamed')}
              {funder.grant !== '' && <span className={styles.grant}> ({funder.grant})</span>}
            </span>
          </li>
        ))}
      </ul>
      {mayEdit && <LateIconButton label={t('funders.edit')} icon={<Pencil />} onPress={onEdit} />}
    </div>
  );
}
