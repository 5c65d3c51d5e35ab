import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Button } from '../ui/button.tsx';
import { late } from '../ui/late.ts';
import { Late } from '../ui/late-parts.tsx';
import styles from './import.module.css';
import type { Paper } from './paper.ts';

const ImportDialog = late(async () => (await import('./import-file.tsx')).ImportDialog);

/** Stands on a paper in which nobody has written yet. */
export function ImportOffer({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords('papers');
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
  const dialog = (
    <Late>
      <ImportDialog paper={paper} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Late>
  );
  return { open: () => setOpen(true), dialog };
}
