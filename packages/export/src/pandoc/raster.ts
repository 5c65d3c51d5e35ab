import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../figures.ts';
import { fontPaths } from '../typst/fonts.ts';

/** Across the whole text of a page, at 300 dots an inch. */
const WIDTH = 1740;

/** A drawing as picture of points, for programs that know no drawings; null if it is none. */
export function rasterized({ bytes }: Picture): Picture | null {
  try {
    const drawing = new Resvg(Buffer.from(bytes), {
      fitTo: { mode: 'width', value: WIDTH },
      font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: 'Source Sans 3' },
    });
    return { mediaType: 'image/png', bytes: drawing.render().asPng() };
  } catch {
    return null;
  }
}
