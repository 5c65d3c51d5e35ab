/** What did not arrive, or in another form. */
export const lostKinds = [
  'footnote',
  'picture',
  'pictureKind',
  'pictureBroken',
  'pictureTooMuch',
  'pictureSmall',
  'pictureChanged',
  'pictureMoved',
  'formula',
  'citation',
  'source',
  'bibliography',
  'reference',
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
  'file',
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
  readonly footnotes: number;
  readonly figures: number;
  readonly formulas: number;
  readonly citations: number;
  readonly sources: number;
  readonly references: number;
  readonly codeBlocks: number;
  readonly definitions: number;
  readonly authors: number;
}

export interface ImportReport {
  readonly carried: Carried;
  readonly lost: readonly Lost[];
}
