import { TableView } from '@tiptap/extension-table';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A table in a box that scrolls sideways where it is too wide. Only then the box is a tab stop,
 * for those who scroll with the keyboard.
 */
export class ScrollingTableView extends TableView {
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(
    node: ProseMirrorNode,
    cellMinWidth: number,
    view: EditorView,
    attributes?: Record<string, unknown>,
  ) {
    super(node, cellMinWidth, view, attributes);
    this.#sizes.observe(this.dom);
    this.#sizes.observe(this.table);
  }

  destroy(): void {
    this.#sizes.disconnect();
  }

  #measure(): void {
    const overflows = this.dom.scrollWidth > this.dom.clientWidth;
    if (overflows) this.dom.tabIndex = 0;
    else this.dom.removeAttribute('tabindex');
  }
}
