import type { Editor } from '@tiptap/react';
import type { Gap } from './drop-gap.ts';
import styles from './handle.module.css';

interface DropLineProps {
  readonly editor: Editor;
  readonly gap: Gap;
}

/** Shows between which blocks the dragged one would come. */
export function DropLine({ editor, gap: { y, left, right } }: DropLineProps) {
  const desk = editor.view.dom.closest('[data-desk]');
  if (desk === null) return null;
  const corner = desk.getBoundingClientRect();
  return (
    <div
      aria-hidden
      data-drop-line
      className={styles.dropLine}
      style={{
        insetBlockStart: y - corner.top,
        insetInlineStart: left - corner.left,
        inlineSize: right - left,
      }}
    />
  );
}
