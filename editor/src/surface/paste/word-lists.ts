/** Word writes list items as paragraphs with a style such as `mso-list: l0 level2 lfo1`. */
const placed = /mso-list:\s*l\d+\s+level(\d)/;

/** What Word prints in front of a numbered item: `1.`, `a)`, `iv.`, `2.3.` */
const numbered = /^\s*\(?(?:\d+\.)*([\da-z]{1,4})[.)]/i;

const roman = { i: 1, v: 5, x: 10 } as const;

interface OpenList {
  readonly level: number;
  readonly list: HTMLElement;
}

/** Makes lists again of paragraphs that Word has numbered by hand. */
export function listFromWord(page: Document): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')];
  let open: readonly OpenList[] = [];
  let last: Element | null = null;
  for (const paragraph of paragraphs) {
    const level = Number(placed.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (paragraph.previousElementSibling !== last || last === null) open = [];
    open = place(paragraph, level, open);
    last = open[0]?.list ?? null;
  }
}

function place(paragraph: HTMLElement, level: number, open: readonly OpenList[]) {
  const number = takeMarker(paragraph);
  const kept = open.filter((one) => one.level <= level);
  const current = kept.at(-1);
  const item = paragraph.ownerDocument.createElement('li');
  if (current?.level === level) {
    current.list.append(item);
    fill(item, paragraph);
    return kept;
  }
  const list = paragraph.ownerDocument.createElement(number === null ? 'ul' : 'ol');
  if (number !== null && number !== 1) list.setAttribute('start', String(number));
  if (current === undefined) paragraph.before(list);
  else (current.list.lastElementChild ?? current.list).append(list);
  list.append(item);
  fill(item, paragraph);
  return [...kept, { level, list }];
}

function fill(item: HTMLElement, paragraph: HTMLElement): void {
  const content = paragraph.ownerDocument.createElement('p');
  content.append(...paragraph.childNodes);
  item.prepend(content);
  paragraph.remove();
}

/** Word's bullet or number stands in the text, marked to be ignored. Null for a bullet. */
function takeMarker(paragraph: HTMLElement): number | null {
  const marker = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  );
  const [, sign] = numbered.exec(marker?.textContent ?? '') ?? [];
  marker?.remove();
  return sign === undefined ? null : numberOf(sign.toLowerCase());
}

/** A list of letters that begins with i, v or x is hardly meant where one of Roman numerals may be. */
function numberOf(sign: string): number {
  if (/^\d+$/.test(sign)) return Number(sign);
  if (/^[ivx]+$/.test(sign)) return romanNumber(sign);
  return sign.length === 1 ? sign.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 1;
}

/** A smaller sign before a larger one is taken off: iv is four. */
function romanNumber(sign: string): number {
  const values = [...sign].map((letter) => roman[letter as keyof typeof roman]);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
