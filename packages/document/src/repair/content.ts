import { Fragment, type ContentMatch, type NodeType } from '@tiptap/pm/model';
import type { DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';
import { holdsMore } from './holds-more.ts';
import { mendInline } from './text.ts';

// Children → children that the parent's content expression accepts. Each child goes in as it is;
// else wrapped (text in a paragraph, a paragraph in a list item); else its own children take its
// place. One that is unknown, or fits in no way, stays where it is and is left to `check`.

export function mendContent(
  parent: NodeType,
  children: readonly DocumentNode[],
): readonly DocumentNode[] {
  const filling = new Filling(parent);
  filling.addAll(children);
  const content = filling.finish();
  return parent.inlineContent ? mendInline(parent, content) : content;
}

/** Neighbouring inline nodes between blocks go into one paragraph together. */
function inParagraphs(children: readonly DocumentNode[]): readonly DocumentNode[] {
  const runs: DocumentNode[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (last?.[0] && isInline(last[0]) && isInline(child)) last.push(child);
    else runs.push([child]);
  }
  return runs.flatMap((run) => (run[0] && isInline(run[0]) ? [paragraphOf(run)] : run));
}

const isInline = ({ type }: DocumentNode): boolean => schema.nodes[type]?.isInline === true;

const paragraphOf = (run: readonly DocumentNode[]): DocumentNode => ({
  type: 'paragraph',
  attrs: { id: null },
  content: mendContent(schema.node('paragraph').type, run),
});

class Filling {
  readonly #parent: NodeType;
  readonly #children: DocumentNode[] = [];
  #match: ContentMatch;
  #strange = false;

  constructor(parent: NodeType) {
    this.#parent = parent;
    this.#match = parent.contentMatch;
  }

  addAll(children: readonly DocumentNode[]): void {
    const suited = this.#parent.inlineContent ? children : inParagraphs(children);
    for (const child of suited) this.#add(child);
  }

  #add(child: DocumentNode): void {
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
    return this.#push(child, type) || this.#wrap(child, type);
  }

  #push(child: DocumentNode, type: NodeType): boolean {
    const next = this.#match.matchType(type);
    if (!next) return false;
    this.#match = next;
    this.#children.push(child);
    return true;
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
    // Text needs a paragraph between blocks: opening one would only make the same one again.
    const endless = type.name === 'paragraph' && !this.#parent.inlineContent;
    if (type.isLeaf || endless || holdsMore(child)) return false;
    this.addAll(child.content ?? []);
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
