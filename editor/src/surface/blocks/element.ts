type Child = Node | string;

/** An element as a node view needs it: its classes, and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** A part of a box that is ours and in which the text never stands. */
export function aside(className: string, ...children: readonly Child[]): HTMLElement {
  const made = element('div', className, ...children);
  made.contentEditable = 'false';
  return made;
}

/** A button in the text. It takes no focus from the text when it is pressed with the mouse. */
export function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', press);
  return made;
}
