import { raw } from 'hono/html';

/** The corner of the mark: two lines that meet, and the point in their angle. */
const svg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" class="mark" aria-hidden="true">',
  '<rect width="32" height="32" rx="7" fill="#00513b"/>',
  '<path d="M8.5 8v15.5H24" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="square"/>',
  '<circle cx="20.5" cy="11.5" r="3.6" fill="#7fe0c1"/>',
  '</svg>',
].join('');

export const mark = raw(svg);

/** As the address of an icon: in the page itself, so that no browser asks for `/favicon.ico`. */
export const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
