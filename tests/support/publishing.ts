import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openClient, writeParagraph } from './live-client.ts';
import { createPaper } from './papers.ts';
import { expectStatus } from './people.ts';
import type { RunningNode } from './start-node.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface PublishedPaper {
  readonly paper: Answer['json'];
  readonly version: Answer['json'];
  /** As the API has answered when it was published. */
  readonly publication: Answer['json'];
}

/** A paper with these paragraphs, fixed, and published by its chair. */
export async function publishPaper(
  house: Pick<RunningNode, 'url'> & { readonly groupId: string },
  chair: Visitor,
  title: string,
  paragraphs: readonly string[],
  wish: object = {},
): Promise<PublishedPaper> {
  const paper = await createPaper(chair, house.groupId, title);
  const url = house.url.replace('http', 'ws');
  const draft = openClient({ url }, { cookie: chair.cookies }, paper.id);
  await draft.synced();
  for (const text of paragraphs) writeParagraph(draft, text);
  while (!draft.allSaved()) await sleep(20);
  draft.leave();
  // Its presence keeps a clock running, and with it the process.
  draft.doc.destroy();
  const path = `/api/papers/${paper.id}`;
  const version = expectStatus(await chair.post(`${path}/versions`, {}), 201).json;
  const publishing = { version: version.number, ...wish };
  const publication = await chair.post(`${path}/publications`, publishing);
  return { paper, version, publication: expectStatus(publication, 201).json };
}

/** A published file, as soon as it is made; in between there must be a `not-yet`, and nothing else. */
export async function fileAt(url: string, patience = 250_000): Promise<Response> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(100)) {
    const answer = await fetch(url);
    if (answer.status === 200) return answer;
    expect([answer.status, (await answer.json()).name]).toEqual([404, 'not-yet']);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  }
  throw new Error(`${url} was not made in time`);
}
