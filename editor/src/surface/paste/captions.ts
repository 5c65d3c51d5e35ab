/** What Word writes in front of a caption. Ours are numbered by themselves. */
const label =
  /^\s*(?:(tabelle|tab\.|table)|(abbildung|abb\.|bild|figure|fig\.))\s*\d+(?:[.-]\d+)*\s*[:.–—-]?\s*/i;

/** The caption of a table or a picture is a paragraph of its own in Word, before or behind it. */
export function captionsIntoPlace(page: Document): void {
  for (const paragraph of page.querySelectorAll('p.MsoCaption')) {
    const [start = '', table, figure] = label.exec(paragraph.textContent) ?? [];
    const around = [paragraph.nextElementSibling, paragraph.previousElementSibling];
    const tables = around.map(tableIn).filter((one) => one !== null);
    const figures = around
      .toReversed()
      .map(figureIn)
      .filter((one) => one !== null);
    const named = table === undefined ? (figure === undefined ? null : figures) : tables;
    const [owner] = named ?? [...tables, ...figures];
    if (owner === undefined) continue;
    dropStart(paragraph, start.length);
    giveCaption(owner, paragraph);
  }
}

/** A table without caption; Word puts one that is centred into a box. */
function tableIn(beside: Element | null): Element | null {
  const boxed = beside?.localName === 'div' && beside.childElementCount === 1;
  const table = boxed ? beside.firstElementChild : beside;
  return table?.localName === 'table' && !table.querySelector('caption') ? table : null;
}

const figureIn = (beside: Element | null): Element | null =>
  beside?.matches('figure[data-node]') === true && beside.textContent.trim() === '' ? beside : null;

function giveCaption(owner: Element, paragraph: Element): void {
  const caption = paragraph.ownerDocument.createElement(
    owner.localName === 'table' ? 'caption' : 'figcaption',
  );
  caption.append(...paragraph.childNodes);
  owner.querySelector('figcaption')?.remove();
  owner.prepend(caption);
  paragraph.remove();
}

/** Takes so many letters away from the beginning, however they are marked. */
function dropStart(element: Element, letters: number): void {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = letters; left > 0 && texts.nextNode();) {
    const { data } = texts.currentNode as Text;
    (texts.currentNode as Text).data = data.slice(left);
    left -= Math.min(left, data.length);
  }
}
