import { createPerson } from '../accounts/create-person.ts';
import { newToken } from '../accounts/tokens.ts';
import { createGroup } from '../groups/create-group.ts';
import type { Host } from '../host.ts';
import type { Language, PaperType } from '../papers/paper.ts';
import { done, idOf, viewing, type Cast, type DemoSignIn } from './cast.ts';
import { DemoPaper } from './demo-paper.ts';
import { groups } from './groups.ts';
import { biooekonomie, biooekonomieFirst } from './papers/biooekonomie.ts';
import { datenraum } from './papers/datenraum.ts';
import { digitaleMedizin } from './papers/digitale-medizin.ts';
import { secondaryUse } from './papers/secondary-use.ts';
import { bringPictures, telemedizin } from './papers/telemedizin.ts';
import { TITLE } from './papers/telemedizin/front-matter.ts';
import * as people from './people.ts';
import type { DemoPerson } from './people.ts';

const CLUSTER = 'Gesundheitscluster Küstenland';

/**
 * Fills an empty database with a cluster to look around in: groups, people, published papers (one of
 * them a long white paper), a finished one, an English statement and a draft. Everything goes the way that people's own work
 * goes. The passwords are new for each installation.
 */
export async function fillDemonstration(host: Host): Promise<{ people: readonly DemoSignIn[] }> {
  const cast = await invitePeople(host);
  const groupIds = await foundGroups(host, cast);
  await writePapers(host, cast, groupIds);
  return { people: cast.signIns };
}

async function invitePeople(host: Host): Promise<Cast> {
  const [cluster] = await host.sql<{ id: string }[]>`
    insert into clusters (name, language) values (${CLUSTER}, 'de') returning id`;
  if (!cluster) throw new Error('The cluster was not inserted');
  const ids = new Map<DemoPerson, string>();
  const signIns: DemoSignIn[] = [];
  for (const person of people.everybody) {
    const password = newToken().slice(0, 16);
    const office = person === people.office;
    const wish = { ...person, clusterId: cluster.id, password, office };
    ids.set(person, done(await createPerson(host, wish)).id);
    const role = shownRoles.get(person);
    if (role) signIns.push({ name: person.name, email: person.email, password, role });
  }
  return { clusterId: cluster.id, ids, signIns };
}

const shownRoles = new Map<DemoPerson, DemoSignIn['role']>([
  [people.office, 'office'],
  [people.chair, 'chair'],
  [people.member, 'member'],
]);

type GroupIds = ReadonlyMap<string, string>;

async function foundGroups(host: Host, cast: Cast): Promise<GroupIds> {
  const ids = new Map<string, string>();
  const viewer = viewing(cast, people.office);
  for (const { key, name, kind, parent, members } of groups) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const { id } = done(await createGroup(host, viewer, { name, kind, parentId }));
    ids.set(key, id);
    for (const [person, role] of members) {
      await host.sql`
        insert into memberships (group_id, person_id, role)
        values (${id}, ${idOf(cast, person)}, ${role})`;
    }
  }
  return ids;
}

/** The drawings of the white paper take a process each: the other papers are written meanwhile. */
async function writePapers(host: Host, cast: Cast, groupIds: GroupIds): Promise<void> {
  const write: Write = (by, group, type, language = 'de') =>
    new DemoPaper(host, cast, by, { groupId: groupIds.get(group) ?? '', type, language });
  await Promise.all([writeWhitePaper(write), writeShortPapers(write)]);
}

type Write = (by: DemoPerson, group: string, type: PaperType, language?: Language) => DemoPaper;

async function writeWhitePaper(write: Write): Promise<void> {
  const white = write(people.nowak, 'telemedicine', 'white_paper');
  await white.begin(TITLE);
  await white.write(people.krueger, telemedizin(await bringPictures((at) => white.bring(at))));
  await white.fix('Endfassung', 'Nach der vierten Werkstatt, mit allen Abbildungen.');
  await white.publish('Erste Veröffentlichung.');
}

async function writeShortPapers(write: Write): Promise<void> {
  const bio = write(people.chair, 'bioeconomy', 'position_paper');
  await bio.write(people.wolter, biooekonomieFirst);
  await bio.fix('Vorlage für die Sitzung', 'Stand nach der dritten Werkstatt.');
  await bio.publish('Von der AG Bioökonomie einstimmig beschlossen.');
  await bio.write(people.chair, biooekonomie);
  await bio.fix('Nach der Strategiegruppe', 'Abschnitt zu den Merkmalen des Erfolgs ergänzt.');
  await bio.publish('Ergänzt um den Abschnitt „Woran man den Erfolg erkennt“.');

  const statement = write(people.schulz, 'digital', 'statement', 'en');
  await statement.write(people.schulz, secondaryUse);
  await statement.fix('Final', 'As agreed by the group.');
  await statement.publish('First publication.');

  const digital = write(people.schulz, 'digital', 'key_points');
  await digital.write(people.member, digitaleMedizin);
  await digital.fix('Endfassung', 'Zur Freigabe durch die Leitung.');

  const draft = write(people.chair, 'dataspace', 'white_paper');
  await draft.write(people.schulz, {
    ...datenraum,
    content: datenraum.content?.slice(0, 12) ?? [],
  });
  await draft.write(people.member, datenraum);
}
