import type { Editor, NodeViewRenderer } from '@tiptap/core';
import { jumpTo } from '../references/jump.ts';
import { contentsOf, type ContentsEntry, type ListOf } from './contents.ts';
import { button, element } from './element.ts';
import type { BlockWords } from './words.ts';

const pause = 400;

/** A list of figures, tables, recommendations or abbreviations, as it would print now. */
export const contentsView =
  ({ contents }: BlockWords): NodeViewRenderer =>
  ({ editor, node }) => {
    const list = element('ol', 'contents-entries');
    const title = element('p', 'contents-title');
    const dom = element('div', 'contents-list', title, list);
    let of = listOf(node.attrs['of']);
    let drawn = '';
    const draw = () => {
      const entries = contentsOf(editor.state, of);
      const said = JSON.stringify(entries);
      title.textContent = contents[of];
      if (said === drawn) return;
      drawn = said;
      list.replaceChildren(...entries.map((entry) => line(editor, entry)));
      if (entries.length === 0) list.append(element('li', 'contents-empty', contents.empty));
    };
    const follow = soon(draw);
    // The words of citations come without any change of the text.
    editor.on('transaction', follow.ask);
    follow.ask();
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        of = listOf(next.attrs['of']);
        follow.ask();
        return true;
      },
      stopEvent: ({ target }) => target instanceof HTMLButtonElement,
      ignoreMutation: () => true,
      destroy() {
        editor.off('transaction', follow.ask);
        follow.stop();
      },
    };
  };

function line(editor: Editor, { id, name, words }: ContentsEntry): HTMLElement {
  if (id === null) return element('li', '', element('span', 'contents-name', name), ` ${words}`);
  const text = words === '' ? name : `${name}: ${words}`;
  const way = button('contents-entry', text, () => jumpTo(editor, id));
  return element('li', '', way);
}

const lists = ['figures', 'tables', 'recommendations', 'abbreviations'] as const;
const listOf = (value: unknown): ListOf => lists.find((one) => one === value) ?? 'figures';

/** Once after many letters, not once a letter. */
function soon(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      timer ??= setTimeout(() => {
        timer = undefined;
        act();
      }, pause);
    },
    stop: () => clearTimeout(timer),
  };
}
