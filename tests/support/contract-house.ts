import type { TestProject } from 'vitest/node';
import { foreignOffice } from './foreign-cluster.ts';
import { createGroup, createPaper } from './papers.ts';
import { join, setUp, type SignedInPerson, visitorOf } from './people.ts';
import { type PublishedPaper, publishPaper } from './publishing.ts';
import { startNode } from './start-node.ts';
import { startWorker } from './start-worker.ts';
import { Visitor } from './visitor.ts';

const names = ['office', 'chair', 'member', 'guest', 'neighbour', 'foreigner'] as const;
/**
 * `guest` is one in the group, `neighbour` a member of another group of the cluster, `foreigner`
 * the office of another cluster on the same installation.
 */
export type PersonName = (typeof names)[number];

/** Somebody with an account; what a browser of his sends as `Cookie`. */
export interface ContractPerson extends Omit<SignedInPerson, 'browser'> {
  readonly cookies: string;
}

/** A real process that all tests of the contract share, and what has been arranged in it. */
export interface ContractHouse {
  readonly host: 'node' | 'workerd';
  readonly url: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly setupToken: string;
  readonly groupId: string;
  readonly otherGroupId: string;
  /** A group and a paper of another cluster. */
  readonly foreignGroupId: string;
  readonly foreignPaperId: string;
  /** A paper of the group, published as 1.0, with text that would like to be markup. */
  readonly published: PublishedPaper;
  readonly people: Readonly<Record<PersonName, ContractPerson>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly house: ContractHouse;
  }
}

const TITLE = 'Küste & Labor <für alle> „heute“';
const TEXT = [
  'Moore speichern viel.',
  '<script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;',
];

/** Global set-up of the contract's tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const host = project.name.endsWith('workerd') ? 'workerd' : 'node';
  const node = await (host === 'workerd' ? startWorker() : startNode());
  const office = await setUp(node);
  const groupId = await createGroup(office.browser, 'AG Bioökonomie');
  const otherGroupId = await createGroup(office.browser, 'AG Digitale Medizin');
  const invite = (id: string, name: PersonName, role: 'chair' | 'member' | 'guest') =>
    join(node, office.browser, id, { name: `Frau ${name}`, email: `${name}@example.org`, role });
  const chair = await invite(groupId, 'chair', 'chair');
  const member = await invite(groupId, 'member', 'member');
  const guest = await invite(groupId, 'guest', 'guest');
  const neighbour = await invite(otherGroupId, 'neighbour', 'member');
  const foreigner = await foreignOffice(node, office);
  const foreignGroupId = await createGroup(foreigner.browser, 'AG Anderswo');
  const foreignPaper = await createPaper(foreigner.browser, foreignGroupId, 'Anderswo');
  const published = await publishPaper({ url: node.url, groupId }, chair.browser, TITLE, TEXT, {
    note: 'Einstimmig.',
  });
  const people = { office, chair, member, guest, neighbour, foreigner };
  project.provide('house', {
    host,
    url: node.url,
    dataDir: node.dataDir,
    databaseUrl: node.databaseUrl ?? '',
    setupToken: node.setupToken,
    groupId,
    otherGroupId,
    foreignGroupId,
    foreignPaperId: foreignPaper.id,
    published,
    people: Object.fromEntries(names.map((name) => [name, withoutBrowser(people[name])])) as Record<
      PersonName,
      ContractPerson
    >,
  });
  return async () => void (await node.stop());
}

/** What is handed to another process has no functions. */
const withoutBrowser = ({ browser, ...person }: SignedInPerson): ContractPerson => ({
  ...person,
  cookies: browser.cookies,
});

/** A new browser window in which this person is signed in; nobody without one. */
export const browserOf = (house: ContractHouse, name?: PersonName): Visitor =>
  name === undefined
    ? visitorOf(house)
    : new Visitor(
        (request) => fetch(request, { redirect: 'manual' }),
        house.url,
        house.people[name].cookies,
      );
