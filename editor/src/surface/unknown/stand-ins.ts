import { Extension, Mark, Node, type AnyExtension } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { isEmpty, type StrangeNode, type Strangers } from './strangers.ts';
import { strangerView, type StrangerWords } from './stranger-view.ts';

/**
 * The extensions, and with them whatever strange a draft holds, under its own name. The binding to
 * Yjs deletes, for everybody, what its schema refuses. With a schema that has a place for it,
 * nothing is refused: it is shown as something that cannot be shown, and passes through unharmed.
 */
export function withStandIns(
  extensions: readonly AnyExtension[],
  schema: Schema,
  strangers: Strangers,
  words: StrangerWords,
): AnyExtension[] {
  if (isEmpty(strangers)) return [...extensions];
  const nodes = [...strangers.nodes].map(([name, stranger]) =>
    nodeStandIn(name, stranger, schema, words),
  );
  const marks = [...strangers.marks.keys()].map((name) =>
    Mark.create({ name, renderHTML: () => ['span', 0] }),
  );
  const welcoming = extensions.map((extension) => withRoomFor(extension, schema, strangers));
  return [...welcoming, ...nodes, ...marks, keepAttributes(strangers)];
}

function nodeStandIn(
  name: string,
  { parents, children }: StrangeNode,
  schema: Schema,
  words: StrangerWords,
): Node {
  const inline = [...parents].some((parent) => schema.nodes[parent]?.inlineContent === true);
  const groups = [...parents].flatMap((parent) => groupsIn(parent, schema));
  return Node.create({
    name,
    inline,
    group: oneKind(groups),
    content: children.size > 0 ? `(${[...children].join(' | ')})*` : '',
    selectable: true,
    renderHTML: () => [inline ? 'span' : 'div', { class: 'unknown' }],
    addNodeView: () => strangerView(words),
  });
}

/** What may be text is text: front matter and sources have places and guards of their own. */
function oneKind(groups: readonly string[]): string {
  const kinds = [...new Set(groups)];
  return (kinds.includes('block') ? kinds.filter(isOfText) : kinds).join(' ');
}

const isOfText = (group: string): boolean => group !== 'front' && group !== 'back';

/** A parent whose content names nodes and no group must be told to take one more. */
function withRoomFor(extension: AnyExtension, schema: Schema, strangers: Strangers): AnyExtension {
  const { name } = extension;
  const type = schema.nodes[name];
  if (type === undefined || !(extension instanceof Node)) return extension;
  const guests = [...strangers.nodes].filter(([, { parents }]) => parents.has(name));
  const needed = groupsIn(name, schema).length === 0 ? guests.map(([guest]) => guest) : [];
  const content = { content: `(${[...wordsOf(type.spec.content), ...needed].join(' | ')})*` };
  const marks = marksFor(name, type.spec.marks, strangers);
  if (needed.length === 0 && marks === null) return extension;
  return extension.extend({ ...(needed.length > 0 && content), ...(marks !== null && { marks }) });
}

function marksFor(name: string, allowed: string | undefined, { marks }: Strangers): string | null {
  const found = [...marks].filter(([, blocks]) => blocks.has(name)).map(([mark]) => mark);
  if (found.length === 0 || allowed === undefined || allowed === '_') return null;
  return [allowed, ...found].join(' ').trim();
}

const wordsOf = (content = ''): readonly string[] => content.match(/[A-Za-z]\w*/g) ?? [];

/** The groups that a node takes: whoever belongs to one of them may stand in it. */
const groupsIn = (parent: string, schema: Schema): readonly string[] =>
  wordsOf(schema.nodes[parent]?.spec.content).filter((word) => schema.nodes[word] === undefined);

function keepAttributes({ attributes }: Strangers): AnyExtension {
  return Extension.create({
    name: 'strangeAttributes',
    addGlobalAttributes: () =>
      [...attributes].map(([name, own]) => ({
        types: [name],
        attributes: Object.fromEntries(
          [...own].map((attribute) => [attribute, { default: null, rendered: false }]),
        ),
      })),
  });
}
