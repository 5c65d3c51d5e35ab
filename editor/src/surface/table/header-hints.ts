import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { element } from '../blocks/element.ts';
import { fill } from '../../words/fill.ts';
import type { BlockWords } from '../blocks/words.ts';
import { partsOf, type KnownParts } from '../numbering/parts.ts';

interface HeaderHintsOptions {
  readonly words: Pick<BlockWords['table'], 'column' | 'row'>;
}

const headers: ReadonlySet<string> = new Set(['tableHeader']);

/**
 * Says in an empty header cell which column or row it is the head of. To a screen reader a header
 * without words is none: as text, and not by the style sheet, since it reads the cell's content.
 */
export const HeaderHints = Extension.create<HeaderHintsOptions>({
  name: 'headerHints',
  addOptions: () => ({ words: { column: '', row: '' } }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const known: KnownParts = new WeakMap();
    return [
      new Plugin({
        key: new PluginKey('headerHints'),
        props: {
          decorations: (state) => (editor.isEditable ? hintsIn(state, known, options) : null),
        },
      }),
    ];
  },
});

function hintsIn(
  { doc }: EditorState,
  known: KnownParts,
  { words }: HeaderHintsOptions,
): DecorationSet {
  const empty = partsOf(doc, headers, known).filter(({ node }) => isEmpty(node));
  const hints = empty.map(({ pos }) => {
    const text = hintFor(doc, pos, words);
    return Decoration.widget(pos + 1, () => hint(text), {
      side: -1,
      key: `header-hint-${text}`,
      ignoreSelection: true,
    });
  });
  return DecorationSet.create(doc, hints);
}

const isEmpty = (cell: ProseMirrorNode) =>
  cell.childCount === 1 && cell.firstChild?.isTextblock === true && cell.content.size === 2;

/** Headers of the first line are those of columns, all others those of their line. */
function hintFor(doc: ProseMirrorNode, pos: number, words: HeaderHintsOptions['words']): string {
  const $cell = doc.resolve(pos);
  const row = $cell.index(-1);
  return row === 0
    ? fill(words.column, { number: $cell.index() + 1 })
    : fill(words.row, { number: row + 1 });
}

function hint(text: string): HTMLElement {
  const made = element('span', 'header-hint', text);
  made.contentEditable = 'false';
  return made;
}
