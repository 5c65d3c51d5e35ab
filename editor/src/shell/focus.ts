/**
 * After going to another page, the focus moves to its heading, as reading would begin there after
 * loading one. Where the link that was followed is still there inside the page (a tab), it stays.
 */
export function moveFocus() {
  const main = document.getElementById('main');
  const focused = document.activeElement;
  const staysInPage = main?.contains(focused) && focused !== main;
  if (main && !staysInPage) focusOn(main.querySelector('h1') ?? main);
}

function focusOn(element: HTMLElement) {
  // Not a stop of the Tab key, only a place where the focus can be put.
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
