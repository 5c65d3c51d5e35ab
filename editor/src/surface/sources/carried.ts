import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model';
import type { CitedItem } from '@eckpunkt/document';
import { readCslItem, type CslItem } from '@eckpunkt/document/sources';

export type Sources = ReadonlyMap<string, CslItem>;

/** Where the clipboard's HTML holds the sources of a citation: at the citation. */
const place = 'data-sources';
const citations = '[data-node="citation"]';

/** Writes what is copied, and with each citation the sources that it cites. */
export class CarryingSerializer extends DOMSerializer {
  readonly #sources: () => Sources;

  constructor(schema: Schema, sources: () => Sources) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
    this.#sources = sources;
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target);
    // What stands within a node comes by here, too, with its place; the whole has none.
    if (target === undefined) this.#pack(written);
    return written;
  }

  #pack(written: HTMLElement | DocumentFragment): void {
    const sources = this.#sources();
    for (const citation of written.querySelectorAll(citations)) {
      const cited = idsIn(citation).flatMap((id) => {
        const csl = sources.get(id);
        return csl === undefined ? [] : [[id, csl]];
      });
      citation.setAttribute(place, JSON.stringify(cited));
    }
  }
}

function idsIn(citation: Element): readonly string[] {
  const items: readonly CitedItem[] = JSON.parse(citation.getAttribute('data-items') ?? '[]');
  return items.map(({ source }) => source);
}

/** The sources in what was pasted; anybody may have put it on the clipboard, so each is judged. */
export function carriedIn(html: string): Sources {
  if (!html.includes(place)) return new Map();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = new Map<string, CslItem>();
  for (const citation of page.querySelectorAll(`[${place}]`)) {
    for (const [id, csl] of entriesOf(citation.getAttribute(place) ?? '')) {
      const judged = readCslItem(csl);
      if (typeof id === 'string' && judged.ok) found.set(id, judged.source);
    }
  }
  return found;
}

function entriesOf(json: string): readonly (readonly unknown[])[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter((entry) => Array.isArray(entry)) : [];
  } catch {
    return [];
  }
}
