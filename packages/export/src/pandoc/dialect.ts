/** In what the formats that pandoc writes differ from each other, so far as our tree has to know. */
export interface Dialect {
  /**
   * How a box is set apart: by styles of paragraphs, by classes, as an element of its own, or as
   * a quotation where there is nothing else.
   */
  readonly boxes: 'styles' | 'classes' | 'elements' | 'quotes';
  /** Whether something within the paper can be led to by the ids that we give. */
  readonly anchors: boolean;
  /** Where people and machines look for authors, funding and licence: in the text, or in front. */
  readonly imprint: 'text' | 'metadata';
  readonly date: 'long' | 'iso';
  /** Whether notes in a table with merged cells, or lists in them, are counted with all others. */
  readonly notesInSpans: boolean;
  /**
   * Where the whole byline is printed: where our template says, as the authors themselves, or
   * before the text, as authors are a catalogue's there.
   */
  readonly byline: 'template' | 'authors' | 'text';
  /** Whether a part can be said to be in another language than the paper. */
  readonly languages: boolean;
  readonly pictures: PictureWay;
  readonly pageBreak: RawText | null;
  /** Code goes out as it was typed, up to words that end it. */
  readonly codeByLines: boolean;
  /** Formulas go out as LaTeX, and somebody's LaTeX is going to run them. */
  readonly rawFormulas: boolean;
  /** The number of a formula that stands alone, as LaTeX. */
  numbered(latex: string, number: string): string;
  /** An alternative text, where pandoc writes it as it is. */
  alt(text: string): string;
}

/** Pictures as files in the file, as an address, or as a file that may lie beside the file. */
export type PictureWay = 'inside' | 'inside-as-png' | 'address' | 'beside';

/** Text in the format's own language; never with anything in it that people wrote. */
export interface RawText {
  readonly format: string;
  readonly text: string;
}

const spaced = (latex: string, number: string): string => String.raw`${latex} \qquad (${number})`;

export const office: Dialect = {
  boxes: 'styles',
  anchors: true,
  imprint: 'text',
  date: 'long',
  byline: 'template',
  languages: true,
  notesInSpans: true,
  pictures: 'inside-as-png',
  pageBreak: null,
  codeByLines: false,
  rawFormulas: false,
  numbered: spaced,
  alt: (text) => text,
};

export const word: Dialect = {
  ...office,
  pageBreak: { format: 'openxml', text: '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' },
};

export const openDocument: Dialect = {
  ...office,
  pageBreak: { format: 'opendocument', text: '<text:p text:style-name="Page_20_Break"/>' },
};

export const book: Dialect = {
  ...office,
  boxes: 'classes',
  date: 'iso',
  byline: 'text',
  pictures: 'inside',
};

export const markdown: Dialect = {
  ...office,
  boxes: 'quotes',
  anchors: false,
  notesInSpans: false,
  date: 'iso',
  byline: 'text',
  languages: false,
  pictures: 'address',
  rawFormulas: true,
};

export const latex: Dialect = {
  ...office,
  boxes: 'quotes',
  byline: 'authors',
  pictures: 'beside',
  codeByLines: true,
  rawFormulas: true,
  pageBreak: { format: 'latex', text: String.raw`\newpage` },
  numbered: (text, number) => String.raw`${text} \tag{${number}}`,
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const article: Dialect = {
  ...office,
  boxes: 'elements',
  imprint: 'metadata',
  date: 'iso',
  byline: 'text',
  pictures: 'address',
  // Pandoc escapes everything else.
  alt: (text) => text.replace(/[&<>]/g, (sign) => entities[sign] ?? ''),
};
