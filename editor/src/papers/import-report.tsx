import { useWords } from '../words/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
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
  const { t, language } = useWords('imports');
  const number = new Intl.NumberFormat(language);
  const arrived = carriedKinds
    .filter((kind) => carried[kind] > 0)
    .map((kind) => `${t(`carried.${kind}`)}: ${number.format(carried[kind])}`);
  return (
    <div className={styles.report} tabIndex={-1} ref={takeFocus}>
      <Note tone="done" title={t('done')} isAnswer>
        <p>{arrived.join(' · ')}</p>
      </Note>
      {lost.length === 0 ? <p>{t('nothingLost')}</p> : <LostList lost={lost} />}
      <Actions>
        <Button look="primary" onPress={onDone}>
          {t('toText')}
        </Button>
      </Actions>
    </div>
  );
}

function LostList({ lost }: Pick<ImportReport, 'lost'>) {
  const { t } = useWords('imports');
  return (
    <section className={styles.lost}>
      <h3>{t('lostTitle')}</h3>
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
  const { t } = useWords('imports');
  const words = (
    <>
      <strong>{t(`lost.${kind}.name`)}</strong> ({count}): {t(`lost.${kind}.words`)}
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
