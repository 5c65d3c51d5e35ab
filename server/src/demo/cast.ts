import { Refusal } from '../http/refusal.ts';
import * as people from './people.ts';
import type { DemoPerson } from './people.ts';

/** Somebody of the demonstration with whose account one can look around. */
export interface DemoSignIn {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: 'office' | 'chair' | 'member';
}

/** The people of the demonstration, once they have accounts. */
export interface Cast {
  readonly clusterId: string;
  readonly ids: ReadonlyMap<DemoPerson, string>;
  readonly signIns: readonly DemoSignIn[];
}

/** As whom they ask. */
export const viewing = (cast: Cast, person: DemoPerson) => ({
  personId: idOf(cast, person),
  clusterId: cast.clusterId,
  office: person === people.office,
});

export function idOf({ ids }: Cast, person: DemoPerson): string {
  const id = ids.get(person);
  if (!id) throw new Error(`${person.name} is not in the demonstration`);
  return id;
}

/** The demonstration asks for nothing that may be refused. */
export function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`The demonstration was refused: ${result.name}`);
  return result;
}
