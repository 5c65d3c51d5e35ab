import { FileInput, LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../shell/refusal-note.tsx';
import { Button } from '../ui/button.tsx';
import { Actions, Dialog } from '../ui/dialog.tsx';
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
  const { t } = useTranslation('papers');
  return (
    <Dialog title={t('import.title')} isOpen={isOpen} onClose={onClose}>
      <ImportFile paper={paper} onClose={onClose} />
    </Dialog>
  );
}

function ImportFile({ paper, onClose }: Omit<ImportDialogProps, 'isOpen'>) {
  const [report, setReport] = useState<ImportReport | null>(null);
  const importing = useImportFile(paper, setReport);
  const { variables, isPending, error } = importing;
  if (report) return <ImportReportView report={report} onDone={onClose} />;
  if (isPending) return <Reading name={variables?.name ?? ''} />;
  return <Choose onChoose={(file) => importing.mutate(file)} error={error} onCancel={onClose} />;
}

interface ChooseProps {
  readonly onChoose: (file: File) => void;
  readonly onCancel: () => void;
  readonly error: unknown;
}

function Choose({ onChoose, onCancel, error }: ChooseProps) {
  const { t } = useTranslation(['papers', 'ui']);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChoose(file);
  };
  return (
    <>
      <p>{t('import.words')}</p>
      <p className={styles.hint}>{t('import.hint')}</p>
      <RefusalNote error={error} />
      <Actions>
        <FileTrigger acceptedFileTypes={READABLE} onSelect={take}>
          <Button look="primary">
            <FileInput aria-hidden />
            {t('import.choose')}
          </Button>
        </FileTrigger>
        <Button onPress={onCancel}>{t('ui:cancel')}</Button>
      </Actions>
    </>
  );
}

function Reading({ name }: { readonly name: string }) {
  const { t } = useTranslation('papers');
  return (
    <output className={styles.reading}>
      <LoaderCircle className={styles.spinner} aria-hidden />
      {t('import.reading', { name })}
    </output>
  );
}

/** Stands on a paper in which nobody has written yet. */
export function ImportOffer({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('papers');
  return (
    <div className={styles.offer}>
      <p>{t('import.offer')}</p>
      <Button size="s" onPress={onOpen}>
        <FileInput aria-hidden />
        {t('import.action')}
      </Button>
    </div>
  );
}

/** The dialog, closed at first, and the way to open it. */
export function useImportDialog(paper: Paper) {
  const [isOpen, setOpen] = useState(false);
  const dialog = <ImportDialog paper={paper} isOpen={isOpen} onClose={() => setOpen(false)} />;
  return { open: () => setOpen(true), dialog };
}
