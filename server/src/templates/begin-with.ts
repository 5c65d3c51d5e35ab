import { type Document, type DocumentNode, identify, randomId } from '@eckpunkt/document';

/** The first text of a new paper: that of a template, under the paper's own title. */
export const beginWith = (template: Document, title: string): Document =>
  withNewIds(withTitle(template, title));

function withTitle({ type, content }: Document, title: string): Document {
  const others = content.filter((block) => block.type !== 'title');
  return {
    type,
    content: [{ type: 'title', content: [{ type: 'text', text: title }] }, ...others],
  };
}

/**
 * A block's id is that of one block in one paper: comments and links hold on to it. So every paper
 * that begins with a template has its own, and what refers to a block follows.
 */
function withNewIds(document: Document): Document {
  const ids = new Map(idsIn(document).map((id) => [id, randomId()]));
  const renewed = (value: unknown) => (typeof value === 'string' && ids.get(value)) || value;

  const walk = (node: DocumentNode): DocumentNode => ({
    ...node,
    ...(node.attrs && { attrs: withReferences(node.attrs, renewed) }),
    ...(node.content && { content: node.content.map(walk) }),
  });
  return identify({ ...document, content: document.content.map(walk) });
}

const idsIn = ({ attrs, content = [] }: DocumentNode): readonly string[] => [
  ...(typeof attrs?.['id'] === 'string' ? [attrs['id']] : []),
  ...content.flatMap(idsIn),
];

type Attributes = NonNullable<DocumentNode['attrs']>;

/** `target` is a cross-reference's; the `items` of a citation name sources. */
function withReferences(attrs: Attributes, renewed: (value: unknown) => unknown): Attributes {
  const { id, target, items, ...others } = attrs;
  return {
    ...others,
    ...('id' in attrs && { id: renewed(id) }),
    ...('target' in attrs && { target: renewed(target) }),
    ...('items' in attrs && { items: Array.isArray(items) ? items.map(cited) : items }),
  };

  function cited(item: unknown): unknown {
    if (typeof item !== 'object' || item === null || !('source' in item)) return item;
    return { ...item, source: renewed(item.source) };
  }
}
