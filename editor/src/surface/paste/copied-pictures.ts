import { randomId } from '@eckpunkt/document';
import type { PastedPicture } from './pictures.ts';

/** The paper into which is pasted. */
export interface Here {
  readonly paperId: string;
  readonly hasBlock: (id: string) => boolean;
}

const holders = ['data-image', 'data-emblem'] as const;

/**
 * The pictures that figures and funders of other papers name: this paper may not show them yet.
 * Until the server lets it, these have no picture, which the check reports.
 */
export function takeCopiedPictures(page: Document, here: Here): readonly PastedPicture[] {
  return holders.flatMap((holder) =>
    [...page.querySelectorAll(`[data-node][${holder}]`)].flatMap((element) => {
      const from = element.getAttribute('data-paper') ?? '';
      const [, hash] = /^"([0-9a-f]{64})"$/.exec(element.getAttribute(holder) ?? '') ?? [];
      if (hash === undefined || from === here.paperId) return [];
      element.removeAttribute(holder);
      return [{ id: ownId(element, here), picture: { name: nameOf(element), hash, from } }];
    }),
  );
}

/** References to it are pasted with it: it keeps its id, unless a block of this paper has it. */
function ownId(element: Element, { hasBlock }: Here): string {
  const id = element.getAttribute('data-id');
  if (id !== null && !hasBlock(id)) return id;
  const fresh = randomId();
  element.setAttribute('data-id', fresh);
  return fresh;
}

const nameOf = (element: Element) => element.textContent.trim().slice(0, 60);
