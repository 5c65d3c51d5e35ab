import type { Document, DocumentNode } from '@eckpunkt/document';
import { clean } from './clean.ts';
import type { PaperInput } from './front.ts';
import { hasVisible, isBlank, textOf } from './text.ts';
import { typeName } from './words.ts';

/** A paper taken apart as every format needs it: title and abstract have places of their own. */
export interface Parts {
  readonly title: DocumentNode;
  /** Null where there is none, or one without words. */
  readonly abstract: DocumentNode | null;
  /** Everything else, in its order; further abstracts stay where somebody put them. */
  readonly body: readonly DocumentNode[];
}

export function partsOf(document: Document): Parts {
  const title = document.content.find(({ type }) => type === 'title') ?? { type: 'title' };
  const abstract = document.content.find(({ type }) => type === 'abstract') ?? null;
  const body = document.content.filter((node) => node !== title && node !== abstract);
  return { title, abstract: abstract && !isBlank(abstract) ? abstract : null, body };
}

/** The title for places that take no markup, as file properties. Never empty: PDF/UA wants one. */
export function titleOf({ document, front }: PaperInput): string {
  const { title } = partsOf(document);
  const candidates = [textOf(title), typeName(front), front.slug];
  return clean(candidates.find((text) => hasVisible(text)) ?? '').trim();
}
