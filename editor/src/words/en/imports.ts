/** Words of the dialog that takes a text over from a file. */
export const imports = {
  title: 'Take over text from a file',
  words:
    'Choose a file from Word (DOCX), LibreOffice (ODT), Markdown or HTML, 20 MB at most. Put Markdown or HTML with pictures and a bibliography (BibTeX) together into one ZIP archive.',
  hint: 'This works only while there is nothing but a title in the paper. Afterwards you see what was taken over and what was not.',
  choose: 'Choose file',
  reading: '“{{name}}” is being read. That can take up to a minute.',
  done: 'The text is in the paper.',
  nothingLost: 'Everything arrived as it was in the file.',
  lostTitle: 'What did not arrive as it was in the file',
  toText: 'To the text',
  carried: {
    words: 'Words',
    headings: 'Headings',
    paragraphs: 'Paragraphs',
    listItems: 'List items',
    tables: 'Tables',
    quotes: 'Quotes',
    links: 'Links',
    footnotes: 'Footnotes',
    figures: 'Figures',
    formulas: 'Formulas',
    citations: 'Citations',
    sources: 'Sources',
    references: 'References',
    codeBlocks: 'Code blocks',
    definitions: 'Definitions',
    authors: 'Authors',
  },
  lost: {
    footnote: {
      name: 'Footnotes',
      words: 'cannot stand there; their text is in square brackets, or missing in the title.',
    },
    picture: {
      name: 'Pictures',
      words: 'are not in the file. In their place is an empty figure, or their name.',
    },
    pictureKind: {
      name: 'Pictures of other kinds',
      words: 'cannot be read, such as EMF, WMF or BMP. Please insert them as PNG, JPEG or SVG.',
    },
    pictureBroken: {
      name: 'Damaged or too large pictures',
      words: 'were not taken over (20 MB and 50 megapixels at most).',
    },
    pictureTooMuch: {
      name: 'Further pictures',
      words: 'were not taken over, as they are too many for one time.',
    },
    pictureSmall: {
      name: 'Tiny pictures',
      words: 'of less than 8 pixels were left out; they only make distance.',
    },
    pictureChanged: {
      name: 'Changed pictures',
      words: 'are smaller, stand still, or have lost some of their parts.',
    },
    pictureMoved: {
      name: 'Pictures in lines and tables',
      words: 'now stand below their paragraph or table.',
    },
    formula: {
      name: 'Displayed formulas in lists, quotes and tables',
      words: 'now stand in the line.',
    },
    citation: { name: 'Citations', words: 'are text, not connected to a source.' },
    source: { name: 'Entries of the bibliography file', words: 'cannot be read.' },
    bibliography: {
      name: 'List of sources',
      words: 'is made anew of the paper’s sources.',
    },
    reference: {
      name: 'References in the text',
      words: 'now say the number of what they point at, and follow it.',
    },
    insertion: { name: 'Suggested insertions', words: 'are taken as accepted.' },
    deletion: { name: 'Suggested deletions', words: 'are taken as accepted.' },
    comment: { name: 'Comments', words: 'were not taken over.' },
    caption: {
      name: 'Captions',
      words: 'are bare text now, without emphasis, notes and links.',
    },
    code: { name: 'Code in tables', words: 'stands in ordinary paragraphs.' },
    link: {
      name: 'Links',
      words: 'lead neither to the web nor to anything with a number; their text has stayed.',
    },
    markup: { name: 'Markup and remarks in the source', words: 'were not taken over.' },
    embedded: { name: 'Embedded objects', words: 'were not taken over.' },
    textLook: {
      name: 'Struck out, highlighted, small capitals',
      words: 'stands there as ordinary text.',
    },
    definitionList: {
      name: 'Lists of terms in lists, quotes and tables',
      words: 'are paragraphs now, the term in bold.',
    },
    headingLevel: { name: 'Deep headings', words: 'are of level 4 now.' },
    headingInside: { name: 'Headings in tables and boxes', words: 'are paragraphs now.' },
    nestedTable: { name: 'Tables in tables', words: 'stand below them now.' },
    nesting: { name: 'Very deep nesting', words: 'stands there as a paragraph.' },
    numbering: { name: 'Numbers made of letters', words: 'are figures now.' },
    frontMatter: {
      name: 'Details of the document',
      words: 'have no field here yet; what stood on the first page is a paragraph.',
    },
    contents: { name: 'Table of contents', words: 'is made anew when publishing.' },
    pageMargin: { name: 'Headers and footers', words: 'were not taken over.' },
    title: { name: 'Former title', words: 'The paper is now called as the file is.' },
    file: { name: 'Other files in the archive', words: 'do not occur in the text.' },
    text: {
      name: 'Text in boxes',
      words: 'is a paragraph behind the text that stood before it.',
    },
  },
};
