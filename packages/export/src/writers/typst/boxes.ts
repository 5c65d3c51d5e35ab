import { idOf, type DocumentNode } from '@eckpunkt/document';
import { calloutKindOf, calloutOf, caseBoxOf, recommendationOf, type Box } from '../../boxes.ts';
import type { Walk } from '../../walk.ts';
import type { TypstContext } from '../typst.ts';
import { typstList, typstString } from './string.ts';

type TypstWalk = Walk<string>;

export const callout = (node: DocumentNode, walk: TypstWalk, context: TypstContext): string =>
  box(calloutKindOf(node), calloutOf(node, context.words), node, walk, context);

export const caseBox = (node: DocumentNode, walk: TypstWalk, context: TypstContext): string =>
  box('case', caseBoxOf(node, context.words), node, walk, context);

export const recommendation = (
  node: DocumentNode,
  walk: TypstWalk,
  context: TypstContext,
): string => box('recommendation', recommendationOf(node, context.words), node, walk, context);

function box(
  kind: string,
  { label, facts }: Box,
  node: DocumentNode,
  walk: TypstWalk,
  { respell }: TypstContext,
): string {
  const said = (text: string): string => typstString(respell(text));
  const pairs = facts.map(({ name, value }) => `(${said(name)}, ${said(value)})`);
  return `#paper-box("${kind}", ${said(label)}, ${typstList(pairs)}, ${anchorOf(node)})[${walk.inside(node)}];\n\n`;
}

/** What references lead to, or `none`. */
export function anchorOf(node: DocumentNode): string {
  const id = idOf(node);
  return id === null ? 'none' : typstString(id);
}
