import { randomId } from '@eckpunkt/document';
import type { NewPicture } from '../figure/upload/send-figure.ts';

/** A picture in the clipboard's HTML, or named by it, and the figure that waits for it. */
export interface PastedPicture {
  readonly id: string;
  readonly picture: NewPicture;
}

export interface PastedPictures {
  readonly brought: readonly PastedPicture[];
  /** Pictures on another computer, or on a disk that no page may read. */
  readonly lost: number;
}

/** Nobody means the bullets, spacers and counting pixels of a page. */
const isTiny = (image: Element) =>
  ['width', 'height'].some((name) => {
    const size = Number.parseFloat(image.getAttribute(name) ?? '');
    return size > 0 && size < 32;
  });

/** Puts an empty figure where a picture was; the bytes follow when the figure stands in the text. */
export function takePictures(page: Document): PastedPictures {
  const brought: PastedPicture[] = [];
  let lost = 0;
  for (const image of page.querySelectorAll('img')) {
    const file = fileIn(image.getAttribute('src') ?? '', brought.length + 1);
    if (file === null || image.closest('figure[data-node], li, td, th, h1, h2, h3, h4') !== null) {
      if (!isTiny(image) && image.closest('figure[data-node]') === null) lost += 1;
      continue;
    }
    const id = randomId();
    placeFigure(image, id);
    brought.push({ id, picture: file });
  }
  return { brought, lost };
}

function placeFigure(image: HTMLImageElement, id: string): void {
  const page = image.ownerDocument;
  const figure = page.createElement('figure');
  figure.setAttribute('data-node', 'figure');
  figure.setAttribute('data-id', id);
  figure.setAttribute('data-alt', JSON.stringify(image.alt.slice(0, 3_000)));
  figure.append(page.createElement('figcaption'));
  const theirs = image.closest('figure');
  const caption = theirs?.querySelector('figcaption');
  if (caption) figure.replaceChildren(caption);
  (theirs ?? outermostIn(image)).replaceWith(figure);
}

/** A figure is a block: it stands behind the paragraph in which the picture stood. */
function outermostIn(image: HTMLImageElement): Element {
  const paragraph = image.closest('p');
  if (paragraph === null) return image;
  if (paragraph.textContent.trim() === '') return paragraph;
  paragraph.after(image);
  return image;
}

/** The bytes of a `data:` address; null for every other. */
function fileIn(address: string, number: number): File | null {
  const [, type, encoded] = /^data:(image\/[a-z+.-]+);base64,([\w+/=\s]+)$/i.exec(address) ?? [];
  if (type === undefined || encoded === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    return new File([bytes], `${number}.${type.split(/[/+]/)[1]}`, { type });
  } catch {
    return null;
  }
}
