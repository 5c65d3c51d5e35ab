import { connect } from '../../server/src/db/connect.ts';
import { type SignedInPerson, signIn } from './people.ts';
import type { RunningNode } from './start-node.ts';

/**
 * The office of a second cluster, signed in. The API makes one cluster only, so the rows are put
 * in by hand; the person gets the password of somebody who has one.
 */
export async function foreignOffice(
  node: RunningNode,
  { email: known, password }: SignedInPerson,
): Promise<SignedInPerson> {
  const [name, email] = ['Fritz Fremd', 'foreigner@example.org'];
  const sql = connect(node.databaseUrl ?? '', { max: 1 });
  await sql`
    with cluster as (insert into clusters (name) values ('Cluster Medizin.NRW') returning id)
    insert into people (cluster_id, name, email, password_hash, office)
    select cluster.id, ${name}, ${email}, p.password_hash, true
    from cluster, people p where p.email = ${known}`;
  await sql.end();
  return signIn(node, { name, email, password });
}
