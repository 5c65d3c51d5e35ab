/**
 * Makes a box that scrolls sideways a tab stop, for those who scroll with the keyboard, as long as
 * what is inside is too wide for it. Far from the screen nothing is laid out, and nothing said of
 * sizes: until then the box counts as too narrow.
 */
export function scrollStop(box: HTMLElement, inside: HTMLElement): () => void {
  box.tabIndex = 0;
  const sizes = new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  });
  sizes.observe(box);
  sizes.observe(inside);
  return () => sizes.disconnect();
}
