/**
 * The flag of the European Union, drawn by its own rules: three by two, twelve stars on a circle
 * with a third of the height as its radius, each within a circle of an eighteenth, all upright.
 */
const HEIGHT = 180;
const WIDTH = 270;
const BLUE = '#003399';
const GOLD = '#ffcc00';

const turn = (part: number): number => part * 2 * Math.PI;

const point = (x: number, y: number, radius: number, angle: number): string =>
  `${(x + radius * Math.sin(angle)).toFixed(2)},${(y - radius * Math.cos(angle)).toFixed(2)}`;

/** Every second corner of a pentagon, joined, is a star. */
function star(hour: number): string {
  const x = WIDTH / 2 + (HEIGHT / 3) * Math.sin(turn(hour / 12));
  const y = HEIGHT / 2 - (HEIGHT / 3) * Math.cos(turn(hour / 12));
  const corners = [0, 2, 4, 1, 3].map((corner) => point(x, y, HEIGHT / 18, turn(corner / 5)));
  return `<polygon points="${corners.join(' ')}"/>`;
}

const stars = Array.from({ length: 12 }, (_, hour) => star(hour)).join('');

const drawing = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${BLUE}"/><g fill="${GOLD}">${stars}</g>`;

/** As a file of its own, with nothing that could be loaded or run. */
export const euFlag = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawing}</svg>`;

/** As part of a page. `alt` must be safe within quotes. */
export const euFlagInline = (alt: string): string =>
  `<svg class="emblem" role="img" aria-label="${alt}" width="81" height="54" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawing}</svg>`;
