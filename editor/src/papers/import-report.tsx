import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/dialog.tsx';
import { Note } from '../ui/note.tsx';
import type { ImportReport } from './import-changes.ts';
import styles from './import.module.css';

interface ImportReportProps {
  readonly report: ImportReport;
  readonly onDone: () => void;
}

const carriedKinds = [
  'words',
  'headings',
  'paragraphs',
  'listItems',
  'tables',
  'figures',
  'formulas',
  'footnotes',
  'citations',
  'sources',
  'references',
  'quotes',
  'definitions',
  'codeBlocks',
  'links',
  'authors',
] as const;

/** The button that had it is gone; a long report is read from its beginning. */
const takeFocus = (report: HTMLElement | null) => report?.focus();

/** What arrived, and then each kind of thing that did not as it was, with the words to find it. */
export function ImportReportView({ report: { carried, lost }, onDone }: ImportReportProps) {
  const { t, i18n } = useTranslation('papers');
  const number = new Intl.NumberFormat(i18n.resolvedLanguage);
  const arrived = carriedKinds
    .filter((kind) => carried[kind] > 0)
    .map((kind) => `${t(`import.carried.${kind}`)}: ${number.format(carried[kind])}`);
  return (
    <div className={styles.report} tabIndex={-1} ref={takeFocus}>
      <Note tone="done" title={t('import.done')} isAnswer>
        <p>{arrived.join(' · ')}</p>
      </Note>
      {lost.length === 0 ? <p>{t('import.nothingLost')}</p> : <LostList lost={lost} />}
      <Actions>
        <Button look="primary" onPress={onDone}>
          {t('import.toText')}
        </Button>
      </Actions>
    </div>
  );
}

function LostList({ lost }: Pick<ImportReport, 'lost'>) {
  const { t } = useTranslation('papers');
  return (
    <section className={styles.lost}>
      <h3>{t('import.lostTitle')}</h3>
      <ul className={styles.kinds}>
        {lost.map((entry) => (
          <li key={entry.kind}>
            <LostKind {...entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LostKind({ kind, count, where }: ImportReport['lost'][number]) {
  const { t } = useTranslation('papers');
  const words = (
    <>
      <strong>{t(`import.lost.${kind}.name`)}</strong> ({count}): {t(`import.lost.${kind}.words`)}
    </>
  );
  if (where.length === 0) return <p>{words}</p>;
  return (
    <details>
      <summary>{words}</summary>
      <ul className={styles.where}>
        {where.map((excerpt, index) => (
          <li key={index}>{excerpt}</li>
        ))}
      </ul>
    </details>
  );
}
