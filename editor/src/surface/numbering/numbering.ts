import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { numberer, referenceText, titleReference, type Numbered } from '@eckpunkt/document';
import type { Language } from '../../words/language.ts';
import { drawLabels, type Label, type Labels } from './labels.ts';
import { partsOf, type KnownParts, type Part } from './parts.ts';

interface NumberingOptions {
  /** That of the paper, whose words the references are. */
  readonly language: Language;
  /** What a reference says whose target is gone. */
  readonly lost: string;
}

/** The numbers in a text, by the ids of what bears them. */
export type Numbers = ReadonlyMap<string, Numbered>;

interface NumberingState {
  readonly known: KnownParts;
  readonly parts: readonly Part[];
  readonly numbers: Numbers;
  readonly labels: Labels;
}

const key = new PluginKey<NumberingState>('numbering');
const none: Numbers = new Map();

export const numbersIn = (state: EditorState): Numbers => key.getState(state)?.numbers ?? none;

/** What stands at each number and reference, in reading order. */
export const numberLabelsIn = (state: EditorState): readonly Label[] =>
  key.getState(state)?.labels.all ?? [];

const kinds: ReadonlySet<string> = new Set([
  'heading',
  'figure',
  'table',
  'formulaBlock',
  'recommendation',
  'footnote',
  'crossReference',
]);

/**
 * Numbers headings, figures, tables, formulas, recommendations and footnotes, and says what the
 * references to them read. Nothing of it is in the text: it is drawn on top, and drawn anew only
 * where a number has changed.
 */
export const Numbering = Extension.create<NumberingOptions>({
  name: 'numbering',
  addOptions: () => ({ language: 'de', lost: '' }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin<NumberingState>({
        key,
        state: {
          init: (_config, { doc }) => numberAll(doc, new Mapping(), null, options),
          apply: (tr, before) => follow(tr, before, options),
        },
        props: { decorations: (state) => key.getState(state)?.labels.drawn },
      }),
    ];
  },
});

function follow(tr: Transaction, before: NumberingState, options: NumberingOptions) {
  return tr.docChanged ? numberAll(tr.doc, tr.mapping, before, options) : before;
}

function numberAll(
  doc: ProseMirrorNode,
  mapping: Mapping,
  before: NumberingState | null,
  options: NumberingOptions,
): NumberingState {
  const known: KnownParts = before?.known ?? new WeakMap();
  const parts = partsOf(doc, kinds, known);
  const numbers = before && countAlike(parts, before.parts) ? before.numbers : numbersOf(parts);
  const labels = parts.flatMap((part) => labelOf(part, { parts, numbers }, options));
  return {
    known,
    parts,
    numbers,
    labels: drawLabels(labels, before?.labels, mapping, doc),
  };
}

/** Typing into a heading or a note makes a new node of it, with the attributes that it had. */
function countAlike(after: readonly Part[], before: readonly Part[]): boolean {
  return (
    after.length === before.length &&
    after.every(({ node }, index) => {
      const old = before[index]?.node;
      return node.type === old?.type && node.attrs === old.attrs;
    })
  );
}

function numbersOf(parts: readonly Part[]): Numbers {
  const next = numberer();
  const numbers = new Map<string, Numbered>();
  for (const { node } of parts) {
    const numbered = next({ type: node.type.name, attrs: node.attrs });
    const id: unknown = node.attrs['id'];
    if (numbered && typeof id === 'string' && !numbers.has(id)) numbers.set(id, numbered);
  }
  return numbers;
}

type Counted = Pick<NumberingState, 'parts' | 'numbers'>;

function labelOf(part: Part, counted: Counted, options: NumberingOptions): readonly Label[] {
  const { node } = part;
  if (node.type.name === 'crossReference') return [referenceLabel(part, counted, options)];
  const numbered = counted.numbers.get(String(node.attrs['id']));
  if (numbered === undefined) return [];
  const name = referenceText(numbered, options.language);
  const { kind, number } = numbered;
  return [
    {
      ...part,
      words: name,
      attributes: { 'data-number': number, 'data-name': name, 'data-numbered': kind },
      spec: { number, name },
    },
  ];
}

function referenceLabel(part: Part, counted: Counted, { language, lost }: NumberingOptions): Label {
  const words = wordsTo(String(part.node.attrs['target']), counted, language);
  const text = words ?? lost;
  return { ...part, words: text, attributes: {}, spec: { text, isLost: words === null } };
}

/** What a reference to this id reads; null where it leads nowhere. */
function wordsTo(id: string, { parts, numbers }: Counted, language: Language): string | null {
  const numbered = numbers.get(id);
  if (numbered !== undefined) return referenceText(numbered, language);
  const target = parts.find(({ node }) => node.attrs['id'] === id);
  return target === undefined ? null : titleReference(target.node.toJSON(), language);
}
