import type { Addressee } from '@eckpunkt/document';
import { inline, p, type Inline, type Node } from './prose.ts';

// Blocks of a paper beyond paragraphs and lists. Those with an id are referred to.

type Level = 1 | 2 | 3 | 4;

export const h = (level: Level, id: string, text: string): Node => ({
  type: 'heading',
  attrs: { level, id },
  content: inline([text]),
});

export const unnumbered = (text: string): Node => ({
  type: 'heading',
  attrs: { level: 1, numbering: 'none' },
  content: inline([text]),
});

export const appendix = (id: string, text: string): Node => ({
  type: 'heading',
  attrs: { level: 1, numbering: 'appendix', id },
  content: inline([text]),
});

/** Each entry is a term and what it means. */
export const dl = (...entries: (readonly [term: string, meaning: Inline[]])[]): Node => ({
  type: 'definitionList',
  content: entries.flatMap(([term, meaning]) => [
    { type: 'definitionTerm', content: inline([term]) },
    { type: 'definition', content: [p(...meaning)] },
  ]),
});

export const quoteOf = (text: string, ...whose: Inline[]): Node => ({
  type: 'blockquote',
  content: [p(text), { type: 'quoteSource', content: inline(whose) }],
});

export const callout = (kind: 'note' | 'important' | 'example', ...content: Node[]): Node => ({
  type: 'callout',
  attrs: { kind },
  content,
});

interface Case {
  readonly name: string;
  readonly place: string;
  readonly partners: string;
}

export const caseBox = (attrs: Case, ...content: Node[]): Node => ({
  type: 'caseBox',
  attrs: { ...attrs },
  content,
});

interface Recommendation {
  readonly id: string;
  readonly addressees: readonly Addressee[];
  readonly addresseeOther?: string;
  readonly field: string;
  readonly horizon: 'short' | 'medium' | 'long';
}

export const recommendation = (attrs: Recommendation, ...content: Node[]): Node => ({
  type: 'recommendation',
  attrs: { addresseeOther: '', ...attrs },
  content,
});

export const code = (language: string, ...lines: string[]): Node => ({
  type: 'codeBlock',
  attrs: { language },
  content: inline([lines.join('\n')]),
});

export const formulaBlock = (id: string, latex: string, alt: string): Node => ({
  type: 'formulaBlock',
  attrs: { id, latex, alt, numbered: true },
});

export const listOf = (of: 'figures' | 'tables' | 'recommendations' | 'abbreviations'): Node => ({
  type: 'contentsList',
  attrs: { of },
});

export const pageBreak: Node = { type: 'pageBreak' };
export const rule: Node = { type: 'horizontalRule' };

/** A picture that was brought to the paper. */
export interface Plate {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

interface Figure {
  readonly id: string;
  readonly scale?: 50 | 75 | 100;
  readonly alt: string;
  readonly credit: string;
}

export const figure = (plate: Plate, attrs: Figure, ...caption: Inline[]): Node => ({
  type: 'figure',
  attrs: {
    scale: 100,
    licence: 'CC BY 4.0',
    ...attrs,
    image: plate.hash,
    width: plate.width,
    height: plate.height,
  },
  content: inline(caption),
});
