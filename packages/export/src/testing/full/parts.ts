import type { DocumentNode } from '@eckpunkt/document';
import { heading, node } from '../papers.ts';
import { hashOf, png, svg } from '../pictures.ts';

export const photo = png(640, 360);
export const chart = svg();
export const logo = png(120, 60);

export const pictures = new Map([photo, chart, logo].map((picture) => [hashOf(picture), picture]));

export const given = (
  type: string,
  attrs: object,
  ...content: (DocumentNode | string)[]
): DocumentNode => ({
  ...node(type, ...content),
  attrs: { ...attrs },
});

export const leaf = (type: string, attrs: object): DocumentNode => ({ type, attrs: { ...attrs } });

export const marked = (value: string, type: string, attrs: object): DocumentNode => ({
  type: 'text',
  text: value,
  marks: [{ type, attrs: { ...attrs } }],
});

export const cite = (source: string, more: object = {}): DocumentNode =>
  leaf('citation', { items: [{ source, ...more }] });

export const refer = (target: string): DocumentNode => leaf('crossReference', { target });

export const footnote = (id: string, ...content: (DocumentNode | string)[]): DocumentNode =>
  given('footnote', { id }, ...content);

export const section = (
  level: number,
  id: string,
  words: string,
  numbering = 'number',
): DocumentNode => ({
  ...heading(level, words),
  attrs: { level, id, numbering },
});
