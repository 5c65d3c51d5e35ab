import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { useSettled } from '../use-settled.ts';
import { WordCount } from '../word-count.tsx';
import { findHeading, headingsOf, sameOutline } from './headings.ts';
import styles from './outline.module.css';
import { useCurrentHeading } from './use-current-heading.ts';

interface OutlineProps {
  readonly editor: Editor;
  /** On a narrow screen the outline is a sheet that opens; on a wide one it stands beside. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function Outline({ editor, isOpen, onClose }: OutlineProps) {
  const { t } = useTranslation('surface');
  return (
    <>
      <nav className={styles.aside} aria-label={t('outline.title')}>
        <h2 className={styles.title}>{t('outline.title')}</h2>
        <Headings editor={editor} />
        <WordCount editor={editor} />
      </nav>
      <Dialog title={t('outline.title')} isOpen={isOpen} onClose={onClose}>
        <Headings editor={editor} onChosen={onClose} />
        <WordCount editor={editor} />
      </Dialog>
    </>
  );
}

interface HeadingsProps {
  readonly editor: Editor;
  readonly onChosen?: () => void;
}

function Headings({ editor, onChosen }: HeadingsProps) {
  const { t } = useTranslation('surface');
  const headings = useSettled(editor, headingsOf, 200, sameOutline);
  const current = useCurrentHeading(editor);
  if (headings.length === 0) return <p className={styles.empty}>{t('outline.empty')}</p>;
  const choose = (id: string) => {
    onChosen?.();
    requestAnimationFrame(() => jump(editor, id));
  };
  return (
    <ol className={styles.list}>
      {headings.map(({ id, level, number, text }) => (
        <li key={id} data-level={level}>
          <button
            type="button"
            className={styles.entry}
            aria-current={id === current ? 'location' : undefined}
            onClick={() => choose(id)}
          >
            {[number, text === '' ? t('outline.untitled') : text].filter(Boolean).join(' ')}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Puts the caret at the end of the heading and the heading to the top of the window. */
function jump(editor: Editor, id: string): void {
  const pos = findHeading(editor, id);
  if (pos === null) return;
  const end = pos + (editor.state.doc.nodeAt(pos)?.nodeSize ?? 2) - 1;
  editor.chain().focus(end, { scrollIntoView: false }).run();
  const element = editor.view.nodeDOM(pos);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' });
}
