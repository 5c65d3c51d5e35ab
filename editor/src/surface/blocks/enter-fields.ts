import type { EditorView } from '@tiptap/pm/view';

/** Fields that a block has beside its text; those of blocks within it are not its own. */
const fields = '.box-field:not([hidden]), .box-choice';

/** Puts the focus into the first field of the innermost block around the caret that has any. */
export function enterFields(view: EditorView): boolean {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const dom = view.nodeDOM($from.before(depth));
    const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(fields) : null;
    if (field) {
      field.focus();
      return true;
    }
    if ($from.node(depth).type.name === 'recommendation') return false;
  }
  return false;
}
