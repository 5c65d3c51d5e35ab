import { Extension, InputRule, markInputRule, textblockTypeInputRule } from '@tiptap/core';
import { isAllowedHref } from '@eckpunkt/document';

const code = /(?<!`)`([^`]+)`$/;
const codeBlock = /^```([\w+#.-]{0,40})\s$/;
const link = /\[([^[\]]+)\]\((\S+)\)$/;

/** Markdown for code and links, as the nodes that come with TipTap bring it for themselves. */
export const WrittenMarks = Extension.create({
  name: 'writtenMarks',
  addInputRules() {
    const { marks, nodes } = this.editor.schema;
    if (!marks['code'] || !nodes['codeBlock']) return [];
    return [
      markInputRule({ find: code, type: marks['code'] }),
      textblockTypeInputRule({
        find: codeBlock,
        type: nodes['codeBlock'],
        getAttributes: ([, language]) => ({ language }),
      }),
      linkRule(),
    ];
  },
});

const linkRule = () =>
  new InputRule({
    find: link,
    handler: ({ state, range, match: [whole, words = '', href] }) => {
      const { tr, doc, schema } = state;
      const type = schema.marks['link'];
      // Something that is no text (a citation) is longer in the match than in the line.
      const isText = whole === `${doc.textBetween(range.from, range.to)})`;
      if (type === undefined || !isText || !isAllowedHref(href)) return null;
      const end = range.from + 1 + words.length;
      // What the words are besides, bold for example, they stay.
      tr.delete(end, range.to).delete(range.from, range.from + 1);
      tr.addMark(range.from, end - 1, type.create({ href })).removeStoredMark(type);
      return undefined;
    },
  });
