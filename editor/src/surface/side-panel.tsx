import type { Editor } from '@tiptap/react';
import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './side-panel.module.css';
import { useEscape } from './toolbar/use-escape.ts';

/** Whether the desk has a column beside the sheet; as in `sheet.module.css`. */
export const hasRoomBeside = () => window.matchMedia('(width >= 75rem)').matches;

interface SidePanelProps {
  readonly editor: Editor;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the sheet, where the text stays in reach; on a narrow screen in front of it. */
export function SidePanel(props: SidePanelProps) {
  const [isBeside] = useState(hasRoomBeside);
  if (isBeside) return <Beside {...props} />;
  return (
    <Dialog title={props.title} isOpen onClose={props.onClose}>
      {props.children}
    </Dialog>
  );
}

function Beside({ editor, title, onClose, children }: SidePanelProps) {
  const { t } = useWords('ui');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = panel.current?.querySelector<HTMLElement>('input, textarea');
    (field ?? panel.current)?.focus();
  }, []);
  const close = () => {
    onClose();
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  useEscape(panel, close);
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton label={t('close')} icon={<X />} onPress={close} />
      </header>
      {children}
    </section>
  );
}
