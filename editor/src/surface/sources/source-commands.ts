import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { randomId } from '@eckpunkt/document';
import type { BibliographyStyle, CslItem } from '@eckpunkt/document/sources';
import type { PaperSource } from '../citing/request.ts';
import { isMeant } from './keep-sources.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    sources: {
      /** Adds sources, which stand unseen behind the text; each is there only once. */
      addSources: (sources: readonly PaperSource[]) => ReturnType;
      changeSource: (id: string, csl: CslItem) => ReturnType;
      removeSource: (id: string) => ReturnType;
      chooseStyle: (style: BibliographyStyle) => ReturnType;
    };
  }
}

/** A source as it will stand in the paper, with the id by which it is cited. */
export const newSource = (csl: CslItem): PaperSource => ({ id: randomId(), csl });

export const SourceCommands = Extension.create({
  name: 'sourceCommands',
  addCommands: () => ({
    addSources:
      (sources) =>
      ({ tr, state, dispatch }) => {
        const type = state.schema.nodes['source'];
        if (!type) return false;
        const nodes = sources.map(({ id, csl }) => type.create({ id, csl }));
        if (dispatch) tr.insert(tr.doc.content.size, nodes);
        return true;
      },
    changeSource:
      (id, csl) =>
      ({ tr, state, dispatch }) =>
        eachOf(
          state,
          'source',
          (_node, pos) => {
            if (dispatch) tr.setNodeAttribute(pos, 'csl', csl);
          },
          id,
        ),
    removeSource:
      (id) =>
      ({ tr, state, dispatch }) =>
        eachOf(
          state,
          'source',
          (node, pos) => {
            const at = tr.mapping.map(pos);
            if (dispatch) tr.delete(at, at + node.nodeSize).setMeta(isMeant, true);
          },
          id,
        ),
    chooseStyle:
      (style) =>
      ({ tr, state, dispatch }) => {
        if (dispatch) setStyle(tr, state, style);
        return true;
      },
  }),
});

function setStyle(tr: Transaction, state: EditorState, style: BibliographyStyle): void {
  const isThere = eachOf(state, 'bibliography', (_node, pos) => {
    tr.setNodeAttribute(pos, 'style', style);
  });
  const type = state.schema.nodes['bibliography'];
  if (!isThere && type) tr.insert(tr.doc.content.size, type.create({ id: randomId(), style }));
}

/** False where there is none; two of them are possible where two people were quick. */
function eachOf(
  { doc }: EditorState,
  name: string,
  act: (node: ProseMirrorNode, pos: number) => void,
  id?: string,
): boolean {
  let isFound = false;
  doc.forEach((node, pos) => {
    if (node.type.name !== name || (id !== undefined && node.attrs['id'] !== id)) return;
    isFound = true;
    act(node, pos);
  });
  return isFound;
}
