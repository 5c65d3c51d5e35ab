import type { DocumentNode } from '@eckpunkt/document';
import { isPictureless, pictureWords } from './figures.ts';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';

/** A line, and what stood in it that can only stand behind it. */
export interface Line {
  readonly line: Nodes;
  readonly behind: Nodes;
}

export const isBlank = (content: Nodes): boolean =>
  content.every(({ type, text }) =>
    type === 'text' ? (text ?? '').trim() === '' : type === 'hardBreak',
  );

const isBlock = ({ type }: DocumentNode): boolean => type === 'figure' || type === 'formulaBlock';

/**
 * Inline content as paragraphs. A formula on a line of its own divides its paragraph; pictures
 * come behind it, unless there is nothing else in it.
 */
export function paragraphs(content: Nodes, reading: Reading): Nodes {
  if (!content.some(isBlock)) return isBlank(content) ? [] : [paragraphOf(content)];
  if (content.every((node) => isBlock(node) || isBlank([node]))) return content.filter(isBlock);
  const { line, behind } = withoutFigures(content, reading);
  return [...dividedAtFormulas(line), ...behind];
}

const paragraphOf = (content: Nodes): DocumentNode => ({ type: 'paragraph', content });

function dividedAtFormulas(content: Nodes): Nodes {
  const at = content.findIndex(isBlock);
  const [formula] = content.slice(at, at + 1);
  if (at < 0 || !formula) return isBlank(content) ? [] : [paragraphOf(content)];
  return [
    ...dividedAtFormulas(content.slice(0, at)),
    formula,
    ...dividedAtFormulas(content.slice(at + 1)),
  ];
}

/** Pictures behind the line in which they stood; one that is missing is words in it. */
export function withoutFigures(content: Nodes, reading: Reading): Line {
  const line = content.flatMap((node) => {
    if (isPictureless(node)) return pictureWords(node, reading);
    return node.type === 'figure' ? [] : [node];
  });
  const behind = content.filter((node) => node.type === 'figure' && !isPictureless(node));
  const around = line.map(({ text }) => text ?? '').join('');
  for (const { attrs } of behind)
    reading.ledger.note('pictureMoved', String(attrs?.['alt'] || around));
  return { line, behind };
}
