/** What leads from part to part of the same thing (tabs), and lists that give the focus back. */
const keepsFocus = '[data-keeps-focus], [role="listbox"]';

/**
 * After going to another page, the focus moves to its beginning, as it would after loading one.
 * Not to the heading: that of the last page may still stand while the next one is on its way.
 */
export function moveFocus() {
  const stays = document.activeElement?.closest(keepsFocus);
  if (!stays) document.getElementById('main')?.focus({ preventScroll: true });
}
