import type { Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';

/** What stands in a draft and in no schema of ours, as a newer Eckpunkt might have written it. */
export interface Strangers {
  readonly nodes: ReadonlyMap<string, StrangeNode>;
  /** Marks, with the textblocks in which they were found. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Attributes that nobody knows, by the names of nodes and marks. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface StrangeNode {
  /** Names of what it was found in; the paper itself is `doc`. */
  readonly parents: ReadonlySet<string>;
  /** Names of what was found in it; text is `text`. */
  readonly children: ReadonlySet<string>;
}

type Names = Map<string, Set<string>>;

interface Found {
  readonly parents: Names;
  readonly children: Names;
  readonly marks: Names;
  readonly attributes: Names;
}

/** Looks through these types, and through whatever in them `isWanted`. */
export function strangersIn(
  schema: Schema,
  types: Iterable<unknown>,
  isWanted: (type: Y.XmlElement | Y.XmlText) => boolean = () => true,
): Strangers {
  const found: Found = {
    parents: new Map(),
    children: new Map(),
    marks: new Map(),
    attributes: new Map(),
  };
  const look = (type: unknown) => {
    if (type instanceof Y.XmlText) lookAtText(schema, type, found);
    else if (type instanceof Y.XmlElement) lookAtElement(schema, type, found);
    if (!(type instanceof Y.XmlFragment)) return;
    for (const child of type.toArray()) {
      if ((child instanceof Y.XmlElement || child instanceof Y.XmlText) && isWanted(child)) {
        note(found.children, nameOf(type), child instanceof Y.XmlText ? 'text' : child.nodeName);
        look(child);
      }
    }
  };
  for (const type of types) look(type);
  const nodes = [...found.parents].map(([name, parents]) => {
    return [name, { parents, children: found.children.get(name) ?? new Set<string>() }] as const;
  });
  return { nodes: new Map(nodes), marks: found.marks, attributes: found.attributes };
}

export const isEmpty = ({ nodes, marks, attributes }: Strangers): boolean =>
  nodes.size + marks.size + attributes.size === 0;

function lookAtElement({ nodes }: Schema, element: Y.XmlElement, found: Found): void {
  const type = nodes[element.nodeName];
  if (type === undefined) note(found.parents, element.nodeName, nameOf(element.parent));
  for (const attribute of Object.keys(element.getAttributes())) {
    if (!(attribute in (type?.spec.attrs ?? {}))) {
      note(found.attributes, element.nodeName, attribute);
    }
  }
}

function lookAtText({ marks }: Schema, text: Y.XmlText, found: Found): void {
  const runs: readonly { readonly attributes?: object }[] = text.toDelta();
  for (const [name, value] of runs.flatMap(({ attributes = {} }) => Object.entries(attributes))) {
    const type = marks[name];
    if (type === undefined) note(found.marks, name, nameOf(text.parent));
    const own = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    for (const attribute of own) {
      if (!(attribute in (type?.spec.attrs ?? {}))) note(found.attributes, name, attribute);
    }
  }
}

const nameOf = (type: unknown): string => (type instanceof Y.XmlElement ? type.nodeName : 'doc');

function note(names: Names, key: string, name: string): void {
  const known = names.get(key) ?? new Set();
  names.set(key, known.add(name));
}
