import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Asks something that must be answered: read out at once by a screen reader. */
  readonly isQuestion?: boolean;
}

/** A dialog over the page; on a phone a sheet from below. Its content unmounts with it. */
export function Dialog({ title, isOpen, onClose, isQuestion = false, children }: DialogProps) {
  const { t } = useWords('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={false}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog role={isQuestion ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('close')} icon={<X />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
