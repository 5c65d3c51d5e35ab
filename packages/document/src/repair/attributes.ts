import type { AttributeSpec, MarkType, NodeType } from '@tiptap/pm/model';
import type { Attributes } from '../document.ts';
import { HEADING_LEVELS } from '../nodes/heading.ts';

/**
 * The attributes of a node or mark with defaults spelled out, in the schema's order. A value that
 * the schema refuses gives way to what was probably meant, else to the default, if that is
 * acceptable. Attributes that the schema does not know are kept, after the known ones.
 */
export function mendAttributes(type: NodeType | MarkType, given: Attributes): Attributes {
  const specs = Object.entries(type.spec.attrs ?? {});
  const known = specs.map(([name, spec]) => [name, mendValue(name, spec, given[name])]);
  const names = new Set(specs.map(([name]) => name));
  const unknown = Object.entries(given).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known, ...unknown]);
}

function mendValue(name: string, spec: AttributeSpec, value: unknown): unknown {
  const candidates = [value, ...guesses(name, value), spec.default];
  const found = candidates.find((candidate) => candidate !== undefined && accepts(spec, candidate));
  // Nothing fits (a link to a forbidden address): the value stays, and `check` reports it.
  return found === undefined ? (value ?? spec.default) : found;
}

/** Other clients write numbers as text, and headings deeper than ours. */
function guesses(name: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const number = Number(value);
  return name === 'level' ? [number, Math.min(number, HEADING_LEVELS.length)] : [number];
}

/** Does the schema take this value? (ProseMirror's validators throw.) */
export function accepts(spec: AttributeSpec, value: unknown): boolean {
  if (typeof spec.validate !== 'function') return true;
  try {
    spec.validate(value);
    return true;
  } catch {
    return false;
  }
}
