import type { NodeViewRenderer } from '@tiptap/core';
import { TableView } from '@tiptap/extension-table';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Decoration } from '@tiptap/pm/view';
import type { BoxPart } from '../blocks/box-view.ts';
import { aside, element } from '../blocks/element.ts';
import { wordsPart, type Place } from '../blocks/fields.ts';
import { scrollStop } from '../blocks/scroll-stop.ts';
import type { BlockWords } from '../blocks/words.ts';

const cellMinWidth = 72;

/** A table with its caption above and its source below, both written in place. */
export const tableView =
  (words: BlockWords): NodeViewRenderer =>
  ({ node, editor, getPos, decorations }) =>
    new PaperTableView(node, decorations, { editor, getPos }, words);

/** The table itself lies in a box that scrolls sideways where it is too wide. */
class PaperTableView extends TableView {
  readonly #leave: () => void;
  readonly #name = element('span', 'table-name');
  readonly #caption: BoxPart;
  readonly #credit: BoxPart;

  constructor(
    node: ProseMirrorNode,
    decorations: readonly Decoration[],
    place: Place,
    { table }: BlockWords,
  ) {
    super(node, cellMinWidth, place.editor.view);
    this.#caption = wordsPart(place, { name: 'caption', label: table.caption, longest: 3_000 });
    this.#credit = wordsPart(place, { name: 'credit', label: table.credit, longest: 1_000 });
    const scroller = this.dom;
    this.#leave = scrollStop(scroller, this.table);
    this.dom = element(
      'div',
      'table-block',
      aside('table-caption', this.#name, this.#caption.dom),
      scroller,
      aside('table-credit', this.#credit.dom),
    );
    this.#show(decorations);
  }

  override update(node: ProseMirrorNode, decorations: readonly Decoration[] = []): boolean {
    if (!super.update(node)) return false;
    this.#show(decorations);
    return true;
  }

  stopEvent({ target }: Event): boolean {
    return target === this.#caption.dom || target === this.#credit.dom;
  }

  destroy(): void {
    this.#leave();
  }

  #show(decorations: readonly Decoration[]): void {
    const { node } = this;
    const name = String(decorations.find(({ spec }) => spec['name'])?.spec['name'] ?? '');
    this.#name.textContent = name === '' ? '' : `${name}: `;
    for (const part of [this.#caption, this.#credit]) part.show({ node, name });
  }
}
