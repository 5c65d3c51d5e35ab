/** An element of an SVG, with nothing in it but what we allow. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

export const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string';
