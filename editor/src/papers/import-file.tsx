import { FileInput, LoaderCircle } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useWords } from '../words/use-words.ts';
import { RefusalNote } from '../shell/refusal-note.tsx';
import { Button } from '../ui/button.tsx';
import { chooseFiles } from '../ui/choose-files.ts';
import { Actions } from '../ui/actions.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWayBack } from '../ui/use-way-back.ts';
import { type ImportReport, useImportFile } from './import-changes.ts';
import styles from './import.module.css';
import { ImportReportView } from './import-report.tsx';
import type { Paper } from './paper.ts';

const READABLE = ['.docx', '.odt', '.md', '.markdown', '.txt', '.html', '.htm', '.zip'];

interface ImportDialogProps {
  readonly paper: Paper;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a file over into an empty paper, and tells what arrived and what did not. */
export function ImportDialog({ paper, isOpen, onClose }: ImportDialogProps) {
  const { t } = useWords('imports');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <ImportFile paper={paper} onClose={onClose} />
    </Dialog>
  );
}

function ImportFile({ paper, onClose }: Omit<ImportDialogProps, 'isOpen'>) {
  const [report, setReport] = useState<ImportReport | null>(null);
  const importing = useImportFile(paper, setReport);
  const { variables, isPending, error } = importing;
  if (report) return <Report report={report} onDone={onClose} />;
  if (isPending) return <Reading name={variables?.name ?? ''} />;
  return <Choose onChoose={(file) => importing.mutate(file)} error={error} onCancel={onClose} />;
}

/** The offer that led here is gone: now there is a text. */
function Report(props: ComponentProps<typeof ImportReportView>) {
  useWayBack(textOnPage);
  return <ImportReportView {...props} />;
}

const textOnPage = () => document.querySelector<HTMLElement>('[data-desk] [role=textbox]');

interface ChooseProps {
  readonly onChoose: (file: File) => void;
  readonly onCancel: () => void;
  readonly error: unknown;
}

function Choose({ onChoose, onCancel, error }: ChooseProps) {
  const { t } = useWords(['imports', 'ui']);
  const take = ([file]: readonly File[]) => file && onChoose(file);
  const choose = () => chooseFiles(take, { accept: READABLE, isSingle: true });
  return (
    <>
      <p>{t('words')}</p>
      <p className={styles.hint}>{t('hint')}</p>
      <RefusalNote error={error} />
      <Actions>
        <Button look="primary" onPress={choose}>
          <FileInput aria-hidden />
          {t('choose')}
        </Button>
        <Button onPress={onCancel}>{t('ui:cancel')}</Button>
      </Actions>
    </>
  );
}

function Reading({ name }: { readonly name: string }) {
  const { t } = useWords('imports');
  return (
    <output className={styles.reading}>
      <LoaderCircle className={styles.spinner} aria-hidden />
      {t('reading', { name })}
    </output>
  );
}
