import type { MarkType, NodeType } from '@tiptap/pm/model';
import { acceptsAttribute } from '../schema.ts';
import type { Attributes } from '../document.ts';
import { headingLevel } from '../nodes/heading.ts';

/**
 * The attributes of a node or mark with defaults spelled out, in the schema's order. A wrong value
 * gives way to what was probably meant, else to the default. Attributes that the schema does not
 * know are kept, after the known ones.
 */
export function mendAttributes(type: NodeType | MarkType, given: Attributes): Attributes {
  const specs = Object.entries(type.spec.attrs ?? {});
  const known = specs.map(([name, spec]): [string, unknown] => {
    const candidates = [given[name] ?? spec.default, ...guesses(name, given[name]), spec.default];
    const right = candidates.find((value) => acceptsAttribute(type.name, name, value));
    // Nothing is right (a link to a forbidden address): the value stays, for `check` to report.
    return [name, right === undefined ? candidates[0] : right];
  });
  const unknown = Object.entries(given).filter(([name]) => !(name in (type.spec.attrs ?? {})));
  return Object.fromEntries([...known, ...unknown]);
}

/** Other clients write numbers as text, and headings deeper than ours. */
function guesses(name: string, value: unknown): readonly unknown[] {
  if (name === 'level') return [headingLevel(value)];
  return typeof value === 'string' ? [Number(value)] : [];
}
