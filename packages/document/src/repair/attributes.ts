import type { MarkType, NodeType } from '@tiptap/pm/model';
import { acceptsAttribute, guessAttribute } from '../schema.ts';
import type { Attributes } from '../document.ts';

/**
 * The attributes of a node or mark with defaults spelled out, in the schema's order. A wrong value
 * gives way to what was probably meant, else to the default. Attributes that the schema does not
 * know are kept, after the known ones.
 */
export function mendAttributes(type: NodeType | MarkType, given: Attributes): Attributes {
  const specs = Object.entries(type.spec.attrs ?? {});
  const known = specs.map(([name, spec]): [string, unknown] => {
    const own = given[name] ?? spec.default;
    const candidates = [own, guessAttribute(type.name, name, own), spec.default];
    const right = candidates.find((value) => acceptsAttribute(type.name, name, value));
    // Nothing is right (a link to a forbidden address): the value stays, for `check` to report.
    return [name, right === undefined ? own : right];
  });
  const unknown = Object.entries(given).filter(([name]) => !(name in (type.spec.attrs ?? {})));
  return Object.fromEntries([...known, ...unknown]);
}
