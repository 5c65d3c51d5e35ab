/** What a paper cannot hold (yet), or holds in another form. */
export const lostKinds = [
  'footnote',
  'picture',
  'formula',
  'citation',
  'insertion',
  'deletion',
  'comment',
  'caption',
  'code',
  'link',
  'markup',
  'embedded',
  'textLook',
  'definitionList',
  'headingLevel',
  'headingInside',
  'nestedTable',
  'nesting',
  'numbering',
  'frontMatter',
  'contents',
  'pageMargin',
  'title',
  'text',
] as const;
export type LostKind = (typeof lostKinds)[number];

/** One kind of thing that did not arrive as it was. */
export interface Lost {
  readonly kind: LostKind;
  readonly count: number;
  /** Words by which each is found, in the order of the text; the first hundred. */
  readonly where: readonly string[];
}

export interface Carried {
  readonly words: number;
  readonly headings: number;
  readonly paragraphs: number;
  readonly lists: number;
  readonly listItems: number;
  readonly tables: number;
  readonly quotes: number;
  readonly links: number;
}

export interface ImportReport {
  readonly carried: Carried;
  readonly lost: readonly Lost[];
}
