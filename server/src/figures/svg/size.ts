import type { SvgElement } from './element.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels in a unit, as CSS counts them. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

const length = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i;

/** Null for what depends on the page around (`100%`, `2em`). */
function pixels(text: string | undefined): number | null {
  const [, number, unit = ''] = length.exec(text ?? '') ?? [];
  const value = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return value > 0 && Number.isFinite(value) ? value : null;
}

function viewBoxOf({ attributes }: SvgElement): Size | null {
  const numbers = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && width > 0 && height > 0 ? { width, height } : null;
}

/** What browsers take where a drawing does not say how large it is. */
const UNSAID: Size = { width: 300, height: 150 };

/** How large a drawing is in pixels; a missing side follows from its view. */
export function sizeOf(root: SvgElement): Size {
  const view = viewBoxOf(root);
  const width = pixels(root.attributes['width']);
  const height = pixels(root.attributes['height']);
  if (width !== null && height !== null) return { width, height };
  if (!view) return { width: width ?? UNSAID.width, height: height ?? UNSAID.height };
  if (width !== null) return { width, height: (width * view.height) / view.width };
  if (height !== null) return { width: (height * view.width) / view.height, height };
  return view;
}

/** States the size in pixels, and a view, without which a drawing cannot be made larger or smaller. */
export function withSize(root: SvgElement, { width, height }: Size): SvgElement {
  const view = viewBoxOf(root) ? root.attributes['viewBox'] : `0 0 ${width} ${height}`;
  const { viewBox: _, ...others } = root.attributes;
  const sized = { ...others, width: String(width), height: String(height), viewBox: view ?? '' };
  return { ...root, attributes: sized };
}
