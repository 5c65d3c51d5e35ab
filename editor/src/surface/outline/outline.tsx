import type { Editor } from '@tiptap/react';
import { useCallback, useRef, type RefObject } from 'react';
import { useWords } from '../../words/use-words.ts';
import { LateDialog } from '../../ui/late-dialog.tsx';
import { late } from '../../ui/late.ts';
import { Late } from '../../ui/late-parts.tsx';
import { useSettled } from '../use-settled.ts';
import { WordCount } from '../word-count.tsx';
import { HeadingList } from './heading-list.tsx';
import { findHeading, headingsOf, sameOutline } from './headings.ts';
import styles from './outline.module.css';
import { useCurrentHeading } from './use-current-heading.ts';
import { useFollowing } from './use-following.ts';

// What drags is large, and the list is there without it.
const SortableHeadings = late(
  async () => (await import('./sortable-headings.tsx')).SortableHeadings,
);

interface OutlineProps {
  readonly editor: Editor;
  readonly mayEdit: boolean;
  /** On a narrow screen the outline is a sheet that opens; on a wide one it stands beside. */
  readonly isOpen: boolean;
  readonly announce: (words: string) => void;
  readonly onClose: () => void;
}

export function Outline({ editor, mayEdit, isOpen, announce, onClose }: OutlineProps) {
  const { t } = useWords('surface');
  const aside = useRef<HTMLElement>(null);
  return (
    <>
      <nav ref={aside} className={styles.aside} aria-label={t('outline.title')}>
        <h2 className={styles.title}>{t('outline.title')}</h2>
        <Headings editor={editor} scroller={aside} announce={mayEdit ? announce : null} />
        <WordCount editor={editor} />
      </nav>
      <LateDialog title={t('outline.title')} isOpen={isOpen} onClose={onClose}>
        <Headings editor={editor} scroller={null} announce={null} onChosen={onClose} />
        <WordCount editor={editor} />
      </LateDialog>
    </>
  );
}

interface HeadingsProps {
  readonly editor: Editor;
  /** What scrolls along with the text; null for an outline that is closed before one reads on. */
  readonly scroller: RefObject<HTMLElement | null> | null;
  /** Null where sections are not to be moved. */
  readonly announce: ((words: string) => void) | null;
  readonly onChosen?: () => void;
}

function Headings({ editor, scroller, announce, onChosen }: HeadingsProps) {
  const { t } = useWords('surface');
  const headings = useSettled(editor, headingsOf, 200, sameOutline);
  const current = useCurrentHeading(editor);
  const isListed = headings.some(({ id }) => id === current);
  useFollowing(scroller, { current, isListed });
  const choose = useCallback(
    (id: string) => {
      onChosen?.();
      requestAnimationFrame(() => jump(editor, id));
    },
    [editor, onChosen],
  );
  if (headings.length === 0) return <p className={styles.empty}>{t('outline.empty')}</p>;
  const list = { editor, headings, current, onChoose: choose };
  if (announce === null) return <HeadingList {...list} />;
  return (
    <Late still={<HeadingList {...list} />}>
      <SortableHeadings {...list} announce={announce} />
    </Late>
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
