import { setTimeout as pause } from 'node:timers/promises';
import { SCHEMA_VERSION } from '@eckpunkt/document';
import { connect } from '../../../server/src/db/connect.ts';
import { insertFigure, insertPaperFigure } from '../../../server/src/figures/queries.ts';
import { fillDraft, openDraft } from '../../support/drafts.ts';
import { createGroup, createPaper } from '../../support/papers.ts';
import { setUp, type SignedInPerson } from '../../support/people.ts';
import { startNode, type RunningNode } from '../../support/start-node.ts';
import type { Visitor } from '../../support/visitor.ts';
import { startDatabase } from '../live/database.ts';
import type { LongPaper, Picture } from './paper.ts';

/** A real server with a real PostgreSQL, and in it the long paper. */
export interface BenchHouse {
  readonly node: RunningNode;
  readonly office: SignedInPerson;
  readonly paperId: string;
  stop(): Promise<void>;
}

export async function openHouse(paper: LongPaper): Promise<BenchHouse> {
  const database = await startDatabase();
  const url = await database.database('surface');
  const node = await startNode({ embedded: true, environment: { DATABASE_URL: url } });
  const office = await setUp(node);
  const group = await createGroup(office.browser, 'AG Bioökonomie');
  const { id: paperId } = await createPaper(office.browser, group, 'Ein langes Papier');
  await bringPictures(url, paperId, office.id, paper.pictures);
  const draft = await openDraft(node, office.browser, paperId, SCHEMA_VERSION);
  fillDraft(draft, paper.document);
  await untilHeld(office.browser, paperId, paper.document.content.length);
  draft.close();
  return {
    node,
    office,
    paperId,
    async stop() {
      await node.stop();
      await database.stop();
    },
  };
}

/** Until the server reads back as many blocks as were written. */
async function untilHeld(browser: Visitor, paperId: string, blocks: number): Promise<void> {
  for (;;) {
    const { json } = await browser.get(`/api/papers/${paperId}/document`);
    if (json?.content?.length === blocks) return;
    await pause(200);
  }
}

/** As they lie after having been brought; to draw 300 of them anew would take minutes. */
async function bringPictures(
  url: string,
  paperId: string,
  personId: string,
  pictures: readonly Picture[],
) {
  const sql = connect(url, { max: 1 });
  for (const { hash, bytes, width, height } of pictures) {
    const figure = {
      mediaType: 'image/png',
      bytes: new Uint8Array(bytes),
      width,
      height,
      notes: [],
    } as const;
    await insertFigure(sql, hash, figure);
    await insertPaperFigure(sql, paperId, hash, personId);
  }
  await sql.end();
}
