import type { ISql } from 'postgres';
import { type Membership, selectMemberships } from './member-queries.ts';

/** The groups that a person is in, and his role in each. */
export const membershipsOf = (sql: ISql, personId: string): Promise<readonly Membership[]> =>
  selectMemberships(sql, personId);
