export function within(page: Document, name: string, children: readonly Element[]): Element {
  const element = page.createElement(name);
  element.append(...children);
  return element;
}

export function withText(page: Document, name: string, words: string): Element {
  const element = page.createElement(name);
  element.textContent = words;
  return element;
}
