import type { Document, DocumentNode } from '@eckpunkt/document';
import { languageOf } from './attributes.ts';
import { clean } from './clean.ts';
import type { Language, PaperInput } from './front.ts';
import { hasVisible, isBlank, textOf } from './text.ts';
import { typeName } from './words.ts';

/** A paper taken apart as every format needs it: what stands in front has places of its own. */
export interface Parts {
  readonly title: DocumentNode;
  /** Null where there is none, or one without words. */
  readonly subtitle: DocumentNode | null;
  /** In the paper's language; null where there is none, or one without words. */
  readonly abstract: DocumentNode | null;
  /** In other languages, and whatever else there is too many of. */
  readonly furtherAbstracts: readonly DocumentNode[];
  readonly interests: DocumentNode | null;
  /** Everything else, in its order. */
  readonly body: readonly DocumentNode[];
}

const infront: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'abstract',
  'keywords',
  'author',
  'interests',
  'funder',
  'licence',
]);

export function partsOf(document: Document, language?: Language): Parts {
  const all = (type: string): readonly DocumentNode[] =>
    document.content.filter((node) => node.type === type && !isBlank(node));
  const abstracts = all('abstract');
  const abstract = abstracts.find((node) => isIn(node, language)) ?? null;
  return {
    title: document.content.find(({ type }) => type === 'title') ?? { type: 'title' },
    subtitle: all('subtitle')[0] ?? null,
    abstract,
    furtherAbstracts: abstracts.filter((node) => node !== abstract),
    interests: all('interests')[0] ?? null,
    body: document.content.filter(({ type }) => !infront.has(type)),
  };
}

/** An abstract that names no language is in the paper's. */
function isIn(abstract: DocumentNode, language: Language | undefined): boolean {
  const lang = languageOf(abstract);
  return lang === null || language === undefined || lang === language;
}

/** The title for places that take no markup, as file properties. Never empty: PDF/UA wants one. */
export function titleOf({ document, front }: PaperInput): string {
  const { title } = partsOf(document);
  const candidates = [textOf(title), typeName(front), front.slug];
  return clean(candidates.find((text) => hasVisible(text)) ?? '').trim();
}
