import { Fragment, type ContentMatch, type NodeType } from '@tiptap/pm/model';
import type { DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';

// Children → children that the parent's content expression accepts. Each child goes in as it is;
// else behind what must come before it; else wrapped (text in a paragraph, a paragraph in a list
// item); else its own children take its place. One that is unknown, or fits in no way, stays where
// it is and is left to `check`.

export function mendContent(
  parent: NodeType,
  children: readonly DocumentNode[],
): readonly DocumentNode[] {
  if (parent.isLeaf) return children;
  const filling = new Filling(parent);
  const suited = parent.inlineContent ? children : inParagraphs(children);
  for (const child of suited) filling.add(child);
  return filling.finish();
}

/** Neighbouring inline nodes between blocks go into one paragraph together. */
function inParagraphs(children: readonly DocumentNode[]): readonly DocumentNode[] {
  const blocks: DocumentNode[] = [];
  let open: DocumentNode[] | undefined;
  for (const child of children) {
    const inline = schema.nodes[child.type]?.isInline === true;
    if (!inline) blocks.push(child);
    else if (open) open.push(child);
    else blocks.push(paragraphOf((open = [child])));
    if (!inline) open = undefined;
  }
  return blocks;
}

function paragraphOf(content: readonly DocumentNode[]): DocumentNode {
  return { type: 'paragraph', attrs: { id: null }, content };
}

class Filling {
  readonly #parent: NodeType;
  readonly #children: DocumentNode[] = [];
  #match: ContentMatch;
  #strange = false;

  constructor(parent: NodeType) {
    this.#parent = parent;
    this.#match = parent.contentMatch;
  }

  add(child: DocumentNode): void {
    const type = schema.nodes[child.type];
    const placed = type && (this.#fit(child, type) || this.#unwrap(child, type));
    if (!placed) this.#keep(child);
  }

  finish(): readonly DocumentNode[] {
    // Next to a stranger, nobody can say what is missing.
    const missing = this.#strange ? null : this.#match.fillBefore(Fragment.empty, true);
    return [...this.#children, ...jsonOf(missing)];
  }

  #fit(child: DocumentNode, type: NodeType): boolean {
    return this.#push(child, type) || this.#pushBehind(child, type) || this.#wrap(child, type);
  }

  #push(child: DocumentNode, type: NodeType): boolean {
    const next = this.#match.matchType(type);
    if (!next) return false;
    this.#match = next;
    this.#children.push(child);
    return true;
  }

  #pushBehind(child: DocumentNode, type: NodeType): boolean {
    if (type.isText) return false;
    const before = this.#match.fillBefore(Fragment.from(type.create()));
    if (!before) return false;
    this.#match = this.#match.matchFragment(before) ?? this.#match;
    this.#children.push(...jsonOf(before));
    return this.#push(child, type);
  }

  #wrap(child: DocumentNode, type: NodeType): boolean {
    const [outer, ...inner] = this.#match.findWrapping(type) ?? [];
    if (!outer) return false;
    const wrapped = [outer, ...inner].reduceRight<DocumentNode>(
      (content, wrapper) => ({ ...jsonOfNode(wrapper), content: [content] }),
      child,
    );
    return this.#push(wrapped, outer);
  }

  #unwrap(child: DocumentNode, type: NodeType): boolean {
    if (type.isLeaf || !child.content) return false;
    for (const grandchild of mendContent(this.#parent, child.content)) this.add(grandchild);
    return true;
  }

  #keep(child: DocumentNode): void {
    this.#strange = true;
    this.#children.push(child);
  }
}

function jsonOfNode(type: NodeType): DocumentNode {
  return type.create().toJSON();
}

const jsonOf = (fragment: Fragment | null): readonly DocumentNode[] => fragment?.toJSON() ?? [];
