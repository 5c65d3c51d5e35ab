// Pandoc's tree as its JSON spells it: `t` names the element, `c` is what it holds.

/** Identifier, classes, and other attributes. */
export type Attr = readonly [string, readonly string[], readonly (readonly [string, string])[]];

type Bare<T extends string> = { readonly t: T };
type Holding<T extends string, C> = { readonly t: T; readonly c: C };
type Inlines = readonly Inline[];
type Blocks = readonly Block[];

export type Inline =
  | Bare<'Space' | 'SoftBreak' | 'LineBreak'>
  | Holding<'Str', string>
  | Holding<'Emph' | 'Strong' | 'Underline' | 'Strikeout', Inlines>
  | Holding<'Superscript' | 'Subscript' | 'SmallCaps', Inlines>
  | Holding<'Quoted', readonly [Bare<'SingleQuote' | 'DoubleQuote'>, Inlines]>
  | Holding<'Cite', readonly [readonly Citation[], Inlines]>
  | Holding<'Code', readonly [Attr, string]>
  | Holding<'Math', readonly [Bare<'InlineMath' | 'DisplayMath'>, string]>
  | Holding<'RawInline', readonly [string, string]>
  | Holding<'Link' | 'Image', readonly [Attr, Inlines, Target]>
  | Holding<'Note', Blocks>
  | Holding<'Span', readonly [Attr, Inlines]>;

/** One source within a citation. */
export interface Citation {
  readonly citationId: string;
  readonly citationPrefix: Inlines;
  readonly citationSuffix: Inlines;
  readonly citationMode: Bare<'NormalCitation' | 'SuppressAuthor' | 'AuthorInText'>;
}

/** Address and title. */
export type Target = readonly [string, string];

export type Block =
  | Bare<'HorizontalRule' | 'Null'>
  | Holding<'Plain' | 'Para', Inlines>
  | Holding<'LineBlock', readonly Inlines[]>
  | Holding<'CodeBlock', readonly [Attr, string]>
  | Holding<'RawBlock', readonly [string, string]>
  | Holding<'BlockQuote', Blocks>
  | OrderedList
  | Holding<'BulletList', readonly Blocks[]>
  | DefinitionList
  | Holding<'Header', readonly [number, Attr, Inlines]>
  | Table
  | Holding<'Figure', readonly [Attr, Caption, Blocks]>
  | Holding<'Div', readonly [Attr, Blocks]>;

/** Where it starts, how its numbers look, and what stands around them. */
type Numbering = readonly [number, Bare<string>, Bare<string>];
export type OrderedList = Holding<'OrderedList', readonly [Numbering, readonly Blocks[]]>;

export type DefinitionList = Holding<
  'DefinitionList',
  readonly (readonly [Inlines, readonly Blocks[]])[]
>;

/** A short form for lists of figures, and the caption itself. */
export type Caption = readonly [unknown, Blocks];

export type Column = readonly [unknown, Bare<'ColWidthDefault'> | Holding<'ColWidth', number>];

/** Alignment, rows down, columns to the right, content. */
export type Cell = readonly [Attr, unknown, number, number, Blocks];
export type Row = readonly [Attr, readonly Cell[]];

/** How many columns on the left are headers, rows of headers between others, other rows. */
type TableBody = readonly [Attr, number, readonly Row[], readonly Row[]];
type TableEnd = readonly [Attr, readonly Row[]];
export type Table = Holding<
  'Table',
  readonly [Attr, Caption, readonly Column[], TableEnd, readonly TableBody[], TableEnd]
>;

export type Meta =
  | Holding<'MetaInlines', Inlines>
  | Holding<'MetaBlocks', Blocks>
  | Holding<'MetaString', string>
  | Holding<'MetaBool', boolean>
  | { readonly t: 'MetaList'; readonly c: readonly Meta[] }
  | { readonly t: 'MetaMap'; readonly c: Readonly<Record<string, Meta>> };

export interface Tree {
  readonly meta: Readonly<Record<string, Meta>>;
  readonly blocks: Blocks;
}
