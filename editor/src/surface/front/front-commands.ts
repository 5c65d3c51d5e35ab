import { Extension } from '@tiptap/core';
import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { PaperLanguage } from '@eckpunkt/document';
import { findBlock } from '../find-block.ts';
import { placeInFront } from './front-kinds.ts';
import { isSamePart, writtenPart, type WrittenPart } from './front-state.ts';

type WrittenName = 'subtitle' | 'abstract' | 'keywords' | 'interests';
type FormName = 'author' | 'funder' | 'licence';
export type FrontAttributes = Readonly<Record<string, unknown>>;

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    frontCommands: {
      /** Puts the caret into a part of the front matter, which is made where there is none. */
      goToFront: (name: WrittenName, lang?: 'de' | 'en' | null) => ReturnType;
      /** Adds a part that is filled in in a form. */
      addFront: (name: FormName, attributes: FrontAttributes) => ReturnType;
      /** Takes a part out again, by its id. */
      removeFront: (id: string) => ReturnType;
      /** Puts the authors into this order; whom it does not name stays behind the others. */
      orderAuthors: (ids: readonly string[]) => ReturnType;
    };
  }
}

interface FrontCommandsOptions {
  /** That of the paper. */
  readonly language: PaperLanguage;
}

export const FrontCommands = Extension.create<FrontCommandsOptions>({
  name: 'frontCommands',
  addOptions: () => ({ language: 'de' }),
  addCommands() {
    const { editor } = this;
    const own = this.options.language;
    return {
      goToFront:
        (name, lang = null) =>
        ({ tr, state, dispatch }) => {
          if (!dispatch) return true;
          const existing = findWritten(state.doc, { name, lang }, own);
          const pos = existing ?? placeInFront(state.doc, name);
          if (existing === null) tr.insert(pos, emptyPart(state.doc, name, lang));
          tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView();
          return true;
        },
      addFront:
        (name, attributes) =>
        ({ tr, state, dispatch }) => {
          const node = state.schema.node(name, attributes);
          if (dispatch) tr.insert(placeInFront(state.doc, name), node);
          return true;
        },
      removeFront:
        (id) =>
        ({ tr, state, dispatch }) => {
          const pos = findBlock(editor, id);
          const node = pos === null ? null : state.doc.nodeAt(pos);
          if (pos === null || node === null) return false;
          if (dispatch) tr.delete(pos, pos + node.nodeSize).setMeta(isMeant, true);
          return true;
        },
      orderAuthors:
        (ids) =>
        ({ tr, state, dispatch }) => {
          if (dispatch) reorder(tr, authorsIn(state.doc), ids).setMeta(isMeant, true);
          return true;
        },
    };
  },
});

/** Marks what was done in a form: only there do parts disappear that the text does not show. */
export const isMeant = 'frontIsMeant';

function findWritten(doc: ProseMirrorNode, part: WrittenPart, own: PaperLanguage): number | null {
  let found: number | null = null;
  doc.forEach((node, pos) => {
    if (isSamePart(writtenPart(node), part, own)) found ??= pos;
  });
  return found;
}

function emptyPart({ type: { schema } }: ProseMirrorNode, name: WrittenName, lang: string | null) {
  if (name === 'abstract') return schema.node(name, { lang }, schema.node('paragraph'));
  return schema.node(name);
}

interface Placed {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

function authorsIn(doc: ProseMirrorNode): readonly Placed[] {
  const authors: Placed[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'author') authors.push({ node, pos });
  });
  return authors;
}

/** Each place of an author is taken by another one: what stands between them does not move. */
function reorder(tr: Transaction, authors: readonly Placed[], ids: readonly string[]): Transaction {
  const rank = ({ node }: Placed) => {
    const index = ids.indexOf(String(node.attrs['id']));
    return index < 0 ? ids.length : index;
  };
  const ordered = authors.toSorted((a, b) => rank(a) - rank(b));
  authors.forEach(({ pos, node }, index) => {
    const next = ordered[index]?.node;
    if (next && next !== node) tr.replaceWith(pos, pos + node.nodeSize, Fragment.from(next));
  });
  return tr;
}
