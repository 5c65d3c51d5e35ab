/** Kinds of damage, and what to do where nothing better is known. */
const REMEDIES = {
  changed:
    'Compare it with the last backup. Once it says what it should: update TABLE set seal = null.',
  missing: 'Take it from the last backup.',
  dangling: 'Take what it refers to from the last backup.',
  contradictory: 'Compare both with the last backup, and correct the one that is wrong.',
  undecodable: 'Take it from the last backup.',
  unreadable: 'The disk or a file of PostgreSQL is damaged: stop Eckpunkt, and restore a backup.',
  stuck: 'See that Eckpunkt is running: it takes up by itself what is due.',
} as const satisfies Record<string, string>;

export type DamageKind = keyof typeof REMEDIES;

/** Something that is not as it was written, or cannot be as it is. */
export interface Damage {
  readonly kind: DamageKind;
  readonly table: string;
  /** The row's key, its parts with a space between; empty where all of the table is meant. */
  readonly id: string;
  readonly found: string;
  readonly todo: string;
}

export type Report = (damage: Damage) => void;

/** Where a damage was found. */
export interface Place {
  readonly table: string;
  readonly id: string;
}

export const damaged = (
  kind: DamageKind,
  { table, id }: Place,
  found: string,
  todo: string = REMEDIES[kind],
): Damage => ({ kind, table, id, found, todo: todo.replace('TABLE', table) });

/** One line for people. */
export const sayDamage = ({ kind, table, id, found, todo }: Damage) =>
  `${kind}: ${[table, id].join(' ').trim()}: ${found} ${todo}`;
