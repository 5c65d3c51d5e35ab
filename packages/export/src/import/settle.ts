import {
  type Document,
  type DocumentNode,
  idOf,
  numbering,
  referenceText,
  textOf,
  titleReference,
} from '@eckpunkt/document';
import type { Anchors } from './anchors.ts';
import type { Nodes } from './inlines.ts';
import type { Language } from '../front.ts';
import type { Ledger } from './ledger.ts';

interface Settling {
  readonly ledger: Ledger;
  readonly anchors: Anchors;
  readonly language: Language;
}

/** What a place is called, and what a reference to it reads. */
interface Place {
  readonly title: string;
  readonly label: string;
}

type Places = ReadonlyMap<string, Place>;

/**
 * Links within the file become references, once it is known what stands where they lead. Words
 * that only said the number ("Abschnitt 2.1") give way to the reference, other words stay before
 * it; where nothing is that can be referred to, the words of the link are all that is left.
 */
export function settle(document: Document, settling: Settling): Document {
  const places = placesIn(document, settling.language);
  const walk = (node: DocumentNode): DocumentNode => {
    if (!node.content) return node;
    const content = node.content.some(isUnsettled)
      ? settleLine(node.content, places, settling)
      : node.content.map(walk);
    return { ...node, content };
  };
  return { ...document, content: document.content.map(walk) };
}

/** Whatever has a number, and the headings without one. */
function placesIn(document: Document, language: Language): Places {
  const numbered = [...numbering(document)].map(([id, part]): [string, Place] => [
    id,
    { title: part.title, label: referenceText(part, language) },
  ]);
  const titled = document.content.flatMap((node): [string, Place][] => {
    const id = idOf(node);
    const label = titleReference(node, language);
    return id === null || label === null ? [] : [[id, { title: textOf(node), label }]];
  });
  return new Map([...titled, ...numbered]);
}

const isUnsettled = ({ type, content }: DocumentNode): boolean =>
  type === 'crossReference' && content !== undefined;

const wordsOf = (node: DocumentNode): string =>
  (node.content ?? []).map(({ text }) => text ?? '').join('');

function settleLine(nodes: Nodes, places: Places, settling: Settling): Nodes {
  const { ledger, anchors } = settling;
  const settled: DocumentNode[] = [];
  for (const node of nodes) {
    if (!isUnsettled(node)) {
      settled.push(node.content ? settleInside(node, places, settling) : node);
      continue;
    }
    const name = String(node.attrs?.['target'] ?? '');
    const target = anchors.blockOf(name);
    const place = target === null ? undefined : places.get(target);
    const text = wordsOf(node);
    if (target === null || place === undefined) {
      ledger.note('link', `${text} (#${name})`);
      settled.push(...(node.content ?? []));
      continue;
    }
    const reference = { type: 'crossReference', attrs: { target } };
    if (saysNumber(text)) {
      cutLabel(settled);
      settled.push(reference);
      noteChanged(text, place.label, ledger);
    } else if (text.trim() === place.title.trim()) {
      cutLabel(settled);
      settled.push(reference);
      ledger.note('reference', text);
    } else {
      settled.push(...(node.content ?? []), plain(' ('), reference, plain(')'));
      ledger.note('reference', text);
    }
  }
  return settled;
}

/** Footnotes hold lines of their own. */
const settleInside = (node: DocumentNode, places: Places, settling: Settling): DocumentNode => ({
  ...node,
  content: settleLine(node.content ?? [], places, settling),
});

const plain = (text: string): DocumentNode => ({ type: 'text', text });

const LABEL =
  /(?:Abschnitte?s?|Abschn\.|Kapiteln?s?|Kap\.|Anhang|Abbildung(?:en)?|Abb\.|Tabellen?|Tab\.|Gleichung|Sections?|Sec\.|Chapters?|Appendix|Figures?|Fig\.|Tables?|Equation|Eq\.)\s*$/i;
const NUMBER = /^\(?[\dA-Z]?[\d.]*\d\)?$|^[A-Z]$/;

const saysNumber = (text: string): boolean =>
  NUMBER.test(text.replace(LABEL, '').trim()) || isLabelled(text);

const isLabelled = (text: string): boolean => {
  const [, label = '', number = ''] = /^(\S+)\s+(\S+)$/.exec(text.trim()) ?? [];
  return LABEL.test(label) && NUMBER.test(number);
};

/** "siehe Abschnitt" before a number that is going to say so itself. */
function cutLabel(settled: DocumentNode[]): void {
  const kept: DocumentNode[] = [];
  // Words of one line are many small pieces still, and a label may stand before a space.
  while (settled.at(-1)?.type === 'text' && kept.length < 4) {
    const last = settled.pop();
    if (last) kept.unshift(last);
  }
  const text = kept.map((node) => node.text ?? '').join('');
  const label = LABEL.exec(text);
  settled.push(...(label ? upTo(kept, label.index) : kept));
}

function upTo(nodes: Nodes, length: number): Nodes {
  const [first, ...others] = nodes;
  if (!first || length <= 0) return [];
  const text = first.text ?? '';
  return [{ ...first, text: text.slice(0, length) }, ...upTo(others, length - text.length)].filter(
    (node) => node.text !== '',
  );
}

/** A number that the file had and that is now another. */
function noteChanged(written: string, computed: string, ledger: Ledger): void {
  const number = (text: string) => text.replace(/^.*[\s\u00a0]/, '').replace(/[()]/g, '');
  if (number(written.trim()) !== number(computed)) ledger.note('reference', written);
}
