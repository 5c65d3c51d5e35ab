interface CaretUser {
  readonly name?: unknown;
  readonly color?: unknown;
}

/**
 * The caret of somebody else: a line in their colour with their name on a flag. It is drawn for
 * the eye only; who is here is said by the list of people.
 */
export function renderCaret(user: CaretUser): HTMLElement {
  const color = String(user.color);
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.setAttribute('aria-hidden', 'true');
  caret.style.setProperty('--caret', color);
  const flag = document.createElement('span');
  flag.className = 'caret-flag';
  flag.textContent = String(user.name);
  // The gaps keep the text around the caret from being joined with the name on the flag.
  caret.append('\u2060', flag, '\u2060');
  return caret;
}

export function renderSelection(user: CaretUser): {
  readonly class: string;
  readonly style: string;
} {
  return { class: 'caret-selection', style: `--caret: ${String(user.color)}` };
}
