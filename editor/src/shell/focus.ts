/**
 * After going to another page, the focus moves to its beginning, as it would after loading one.
 * Where the link that was followed is still there inside the page (a tab), it stays.
 */
export function moveFocus() {
  const main = document.getElementById('main');
  const focused = document.activeElement;
  const staysInPage = main?.contains(focused) && focused !== main;
  if (!staysInPage) main?.focus({ preventScroll: true });
}
