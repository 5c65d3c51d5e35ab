import { Extension, markPasteRule } from '@tiptap/core';
import type { ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { isAllowedHref } from '@eckpunkt/document';
import { atom, flatText } from '../flat-text.ts';

/** An address as it stands in a text; what closes the sentence or the bracket is none of it. */
const addresses = /(?:https?:\/\/|mailto:)[^\s<>"„“]*[^\s<>"„“.,;:!?…()[\]{}'’]/giu;

/** Whole addresses become links: typed ones with the space behind them, pasted ones at once. */
export const WrittenLinks = Extension.create({
  name: 'writtenLinks',
  addPasteRules() {
    const type = this.editor.schema.marks['link'];
    if (type === undefined) return [];
    const find = (text: string) =>
      addressesIn(text).map(({ href, index }) => ({ text: href, index, data: { href } }));
    return [markPasteRule({ find, type, getAttributes: ({ data }) => ({ href: data?.['href'] }) })];
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        key: new PluginKey('writtenLinks'),
        appendTransaction: (transactions, before, state) =>
          transactions.some(isWriting) && state.doc.content.size > before.doc.content.size
            ? linked(state)
            : null,
        props: {
          handlePaste: (view, _event, slice) => {
            const href = view.state.selection.empty ? null : addressIn(slice);
            return href !== null && editor.commands.setLink({ href });
          },
        },
      }),
    ];
  },
});

function addressesIn(text: string) {
  return [...text.matchAll(addresses)]
    .map(({ 0: href, index }) => ({ href, index }))
    .filter(({ href }) => isAllowedHref(href));
}

/** The address, where somebody pastes one and nothing else: over words it is meant for them. */
function addressIn({ content }: Slice): string | null {
  const text = content.textBetween(0, content.size, '\n', atom).trim();
  const [only] = addressesIn(text);
  return only?.href === text ? text : null;
}

/** Not what others write: they have made their links themselves. */
const isWriting = (transaction: Transaction) =>
  transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;

function linked({ selection, tr, schema, doc }: EditorState): Transaction | null {
  const type = schema.marks['link'];
  const end = selection.empty ? justEnded(selection.$from) : null;
  if (type === undefined || end === null) return null;
  const last = addressesIn(end.text).at(-1);
  if (last === undefined || !isAtEnd(end.text, last)) return null;
  const from = end.start + last.index;
  const to = from + last.href.length;
  const isTaken =
    doc.rangeHasMark(from, to, type) ||
    (schema.marks['code'] !== undefined && doc.rangeHasMark(from, to, schema.marks['code']));
  return isTaken ? null : tr.addMark(from, to, type.create({ href: last.href }));
}

/** Nothing but what closes a sentence or a bracket stands behind it. */
const isAtEnd = (
  text: string,
  { href, index }: { readonly href: string; readonly index: number },
) => /^[\p{P}]*$/u.test(text.slice(index + href.length));

/** The words up to the space just written, or to the end of the paragraph just left. */
function justEnded($caret: ResolvedPos): { readonly text: string; readonly start: number } | null {
  if (!$caret.parent.isTextblock || $caret.parent.type.spec.code === true) return null;
  if ($caret.parentOffset > 0) {
    const text = flatText($caret.parent).slice(0, $caret.parentOffset);
    return /\s$/u.test(text) ? { text: text.slice(0, -1), start: $caret.start() } : null;
  }
  const left = $caret.depth > 0 ? $caret.node(-1).maybeChild($caret.index(-1) - 1) : null;
  if (!left?.isTextblock || left.type.spec.code === true) return null;
  return { text: flatText(left), start: $caret.before() - left.nodeSize + 1 };
}
