import type { Block, Inline } from './tree.ts';

/** What a reader sees of these, without marks, on one line. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join(' ').trim();
}

function textOfInline(inline: Inline): string {
  switch (inline.t) {
    case 'Str':
      return inline.c;
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Quoted':
      return `“${textOfInlines(inline.c[1])}”`;
    case 'Cite':
    case 'Link':
    case 'Image':
      return textOfInlines(inline.c[1]);
    case 'Span':
      return isUnseen(inline.c[0][1]) ? '' : textOfInlines(inline.c[1]);
    case 'Code':
    case 'Math':
      return inline.c[1];
    case 'RawInline':
      return '';
    case 'Note':
      return ` [${textOfBlocks(inline.c)}]`;
    default:
      return textOfInlines(inline.c);
  }
}

const isUnseen = (classes: readonly string[]): boolean =>
  classes.includes('comment-start') || classes.includes('deletion');

export function textOfBlock(block: Block): string {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      return textOfInlines(block.c);
    case 'LineBlock':
      return block.c.map(textOfInlines).join(' ');
    case 'CodeBlock':
      return block.c[1];
    case 'BlockQuote':
      return textOfBlocks(block.c);
    case 'BulletList':
      return block.c.map(textOfBlocks).join(' ');
    case 'OrderedList':
      return block.c[1].map(textOfBlocks).join(' ');
    case 'DefinitionList':
      return block.c
        .map(([term, meanings]) => [textOfInlines(term), ...meanings.map(textOfBlocks)].join(' '))
        .join(' ');
    case 'Header':
      return textOfInlines(block.c[2]);
    case 'Figure':
      return textOfBlocks([...block.c[2], ...block.c[1][1]]);
    case 'Div':
      return textOfBlocks(block.c[1]);
    case 'Table':
      return [block.c[3][1], ...block.c[4].flatMap((body) => [body[2], body[3]]), block.c[5][1]]
        .flat()
        .flatMap(([, cells]) => cells.map((cell) => textOfBlocks(cell[4])))
        .join(' ');
    default:
      return '';
  }
}
