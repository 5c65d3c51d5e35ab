import type { Document } from '@eckpunkt/document';
import { compactDraft } from '../../server/src/live/compact-draft.ts';
import { finishJob, takeJob } from '../../server/src/press/jobs.ts';
import { formWith } from './archives.ts';
import { openHouse, type House } from './house.ts';
import { documentOf, inviteTo, newPaper, publishDraft, writeDraft } from './house-papers.ts';
import { expectStatus } from './people.ts';

/** A house with at least three rows of everything, and something in every column. */
export async function openFullHouse(): Promise<House> {
  const house = await openHouse();
  house.setClock(new Date().toISOString());
  await fillGroups(house);
  for (const title of ['Moore', 'Algen', 'Hanf']) await fillPaper(house, title);
  await makeTemplates(house);
  await fillColumns(house);
  await makeFiles(house);
  return house;
}

async function fillGroups({ sql, people, group, foreignGroup, otherGroup }: House) {
  await sql`insert into clusters (name) values ('Ein dritter')`;
  const { browser } = people.chair;
  for (const name of ['eins', 'zwei', 'drei']) {
    const wish = { name, email: `${name}@example.org`, role: 'guest' };
    expectStatus(await browser.post(`/api/groups/${group}/invitations`, wish), 201);
  }
  await sql`update groups set parent_id = ${group} where id = ${otherGroup}`;
  await sql`
    insert into memberships (group_id, person_id, role)
    values (${foreignGroup}, ${people.foreigner.id}, 'chair')`;
}

/** Two people write; what they wrote is compacted, and they go on writing. */
async function fillPaper(house: House, title: string) {
  const paper = await newPaper(house, { title });
  await inviteTo(house, paper.id);
  const image = await bringPicture(house, paper.id, title);
  for (const words of ['Torf.', 'Torf und Moos.', 'Nur Moos.']) {
    await writeDraft(house, paper.id, illustrated(title, words, image));
    const note = `Nun: ${words}`;
    await publishDraft(house, paper.id, { note, edition: words === 'Nur Moos.' });
  }
  await compactDraft(house.sql, paper.id, 3);
  await writeDraft(house, paper.id, documentOf(title, 'Alles anders.'));
  await writeDraft(house, paper.id, illustrated(title, 'Alles gut.', image));
}

function illustrated(title: string, words: string, image: string): Document {
  const { content } = documentOf(title, words);
  return { type: 'doc', content: [...content, { type: 'figure', attrs: { image, alt: words } }] };
}

/** A drawing that no other paper shows; gives its name. */
async function bringPicture({ people }: House, paperId: string, words: string): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${words}</text></svg>`;
  const form = formWith('bild.svg', svg);
  const answer = await people.chair.browser.post(`/api/papers/${paperId}/figures`, form);
  return expectStatus(answer, 201).json.hash;
}

async function makeTemplates({ sql, people }: House) {
  for (const { id: paperId } of await sql<{ id: string }[]>`select id from papers`) {
    const answer = await people.office.browser.post('/api/templates', { paperId, name: 'Vorlage' });
    expectStatus(answer, 201);
  }
}

/** What only some rows say. */
async function fillColumns({ sql, people }: House) {
  await sql`update people set organisation = 'Uni', disabled_at = now() where email like 'n%'`;
  await sql`
    update invitations set accepted_at = now(), accepted_by = ${people.guest.id},
      paper_id = (select id from papers where title = 'Moore')`;
  await sql`update papers set parked_from = state, state = 'parked' where title = 'Hanf'`;
  await sql.begin(async (tx) => {
    await tx`alter table versions disable trigger versions_never_change`;
    await tx`update versions set label = 'Erste Lesung', note = 'Vor dem Beirat'`;
    await tx`alter table versions enable trigger versions_never_change`;
  });
}

/** All files but the last three. */
async function makeFiles({ sql }: House) {
  const worker = '8e2c2d3a-0f3b-4f6e-9d9e-3b1f1a0c7c11';
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from press_jobs`;
  for (let left = row?.count ?? 0; left > 3; left -= 1) {
    const job = await takeJob(sql, worker);
    if (!job) throw new Error('There is nothing to do');
    await finishJob(sql, job, worker, {
      ok: true,
      bytes: Buffer.from(`File ${left} `.repeat(9)),
      mediaType: 'text/plain',
      extension: job.format,
      recipe: 'by hand',
      warnings: [{ code: 'link-refused', detail: 'javascript:' }],
    });
  }
}
