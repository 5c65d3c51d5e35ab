import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { CitedItem } from '@eckpunkt/document';
import { sourcesById } from '../citing/citation-labels.ts';
import { carriedIn, CarryingSerializer, type Sources } from './carried.ts';
import { sameSource } from './same-source.ts';

const none: Sources = new Map();

/**
 * A citation that is copied takes its sources along, and in another paper they are added to the
 * list; what that paper has already is cited there.
 */
export const CarrySources = Extension.create({
  name: 'carrySources',
  addProseMirrorPlugins() {
    const { editor } = this;
    let carried = none;
    return [
      new Plugin({
        key: new PluginKey('carrySources'),
        props: {
          clipboardSerializer: new CarryingSerializer(editor.schema, () =>
            sourcesIn(editor.state.doc),
          ),
          transformPastedHTML(html) {
            carried = carriedIn(html);
            return html;
          },
          transformPasted(slice, { state }) {
            return carried.size > 0 ? citedHere(slice, renamings(carried, state.doc)) : slice;
          },
        },
        appendTransaction(transactions, _before, after) {
          if (carried.size === 0 || !transactions.some((tr) => tr.docChanged)) return null;
          const brought = missingIn(after.doc, carried);
          carried = none;
          return brought.length > 0 ? added(after, brought) : null;
        },
      }),
    ];
  },
});

function sourcesIn(doc: ProseMirrorNode): Sources {
  const nodes = doc.content.content.filter(({ type }) => type.name === 'source');
  return sourcesById(nodes.map(({ attrs }) => ({ id: String(attrs['id']), csl: attrs['csl'] })));
}

/** Under which id a paper has what comes under another. */
function renamings(carried: Sources, doc: ProseMirrorNode): ReadonlyMap<string, string> {
  const there = sourcesIn(doc);
  const strange = [...carried].filter(([id]) => !there.has(id));
  return new Map(
    strange.flatMap(([id, csl]) => {
      const known = sameSource(csl, there);
      return known === null ? [] : [[id, known]];
    }),
  );
}

function citedHere(slice: Slice, ids: ReadonlyMap<string, string>): Slice {
  if (ids.size === 0) return slice;
  const renamed = (content: Fragment): Fragment =>
    Fragment.from(content.content.map((node) => renamedNode(node)));
  const renamedNode = (node: ProseMirrorNode): ProseMirrorNode =>
    node.type.name === 'citation'
      ? node.type.create(
          { ...node.attrs, items: node.attrs['items'].map(itemHere) },
          null,
          node.marks,
        )
      : node.copy(renamed(node.content));
  const itemHere = (item: CitedItem): CitedItem => ({
    ...item,
    source: ids.get(item.source) ?? item.source,
  });
  return new Slice(renamed(slice.content), slice.openStart, slice.openEnd);
}

function missingIn(doc: ProseMirrorNode, carried: Sources): readonly (readonly [string, object])[] {
  const there = sourcesIn(doc);
  const cited = new Set<string>();
  doc.descendants(({ type, attrs }) => {
    if (type.name !== 'citation') return;
    for (const { source } of attrs['items'] as readonly CitedItem[]) cited.add(source);
  });
  return [...carried].filter(([id]) => cited.has(id) && !there.has(id));
}

function added({ tr, schema }: EditorState, sources: readonly (readonly [string, object])[]) {
  const nodes = sources.map(([id, csl]) => schema.node('source', { id, csl }));
  return tr.insert(tr.doc.content.size, nodes);
}
