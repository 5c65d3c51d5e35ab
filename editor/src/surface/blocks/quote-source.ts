import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockAround } from './box-around.ts';
import { aside, button } from './element.ts';
import { toLineBehind } from './line-behind.ts';

interface QuoteSourceOptions {
  readonly label: string;
}

const quotes: ReadonlySet<string> = new Set(['blockquote']);

/** The last line of a quote says where it comes from: offered while the caret is in the quote. */
export const QuoteSources = Extension.create<QuoteSourceOptions>({
  name: 'quoteSources',
  priority: 1_150,
  addOptions: () => ({ label: '' }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return { Enter: run(leaveQuote), Backspace: run(dropEmptySource) };
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const offer = () =>
      aside(
        'quote-offer',
        button('quote-offer-button', options.label, () =>
          editor.chain().addQuoteSource().focus().run(),
        ),
      );
    return [
      new Plugin({
        key: new PluginKey('quoteSources'),
        props: {
          decorations: (state) => (editor.isEditable ? offerIn(state, offer) : null),
        },
      }),
    ];
  },
});

function offerIn(state: EditorState, offer: () => HTMLElement): DecorationSet | null {
  const quote = blockAround(state, quotes);
  if (quote === null || quote.node.textContent === '' || sourceIn(quote.node) !== null) return null;
  const end = quote.pos + quote.node.nodeSize - 1;
  const widget = Decoration.widget(end, offer, {
    side: 1,
    key: `quote-offer-${String(quote.node.attrs['id'])}`,
    stopEvent: () => true,
  });
  return DecorationSet.create(state.doc, [widget]);
}

export const addQuoteSource: Command = (state, dispatch) => {
  const quote = blockAround(state, quotes);
  const type = state.schema.nodes['quoteSource'];
  if (quote === null || !type) return false;
  const { tr } = state;
  const end = quote.pos + quote.node.nodeSize - 1;
  const there = sourceIn(quote.node);
  if (there === null) tr.insert(end, type.create());
  const caret = there === null ? end + 1 : quote.pos + 1 + there + 1;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
};

function sourceIn(quote: EditorState['doc']): number | null {
  let found: number | null = null;
  quote.forEach((child, offset) => {
    if (child.type.name === 'quoteSource') found ??= offset;
  });
  return found;
}

/** Behind the source the quote is over. */
const leaveQuote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if ($from.parent.type.name !== 'quoteSource' || !empty) return false;
  dispatch?.(toLineBehind(state.tr, $from.after(-1)));
  return true;
};

const dropEmptySource: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'quoteSource' || $from.parent.content.size > 0) {
    return false;
  }
  const { tr } = state;
  tr.delete($from.before(), $from.after());
  tr.setSelection(TextSelection.near(tr.doc.resolve($from.before()), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
};
