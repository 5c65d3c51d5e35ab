import { mailTo, tokenIn } from './mails.ts';
import type { RunningNode } from './start-node.ts';
import { type Answer, Visitor } from './visitor.ts';

/** Somebody with an account, and the browser in which he is signed in. */
export interface SignedInPerson {
  readonly browser: Visitor;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password?: string;
}

type Role = 'chair' | 'member' | 'guest';

const PASSWORD = 'ein langes Passwort';

/** A browser without cookies. A redirect is an answer like others: tests look at it. */
export const visitorOf = ({ url }: Pick<RunningNode, 'url'>) =>
  new Visitor((request) => fetch(request, { redirect: 'manual' }), url);

/** Sets a fresh installation up; gives the office's first person. */
export async function setUp(node: RunningNode): Promise<SignedInPerson> {
  const person = { name: 'Olga Amt', email: 'office@example.org', password: PASSWORD };
  const browser = visitorOf(node);
  const cluster = { name: 'BioCon Valley MV' };
  const answer = await browser.post('/api/setup', { token: node.setupToken, cluster, person });
  return signedIn(browser, answer, person);
}

/** Invites somebody to a group, reads the mail, and accepts in a browser of his own. */
export async function join(
  node: Pick<RunningNode, 'url' | 'dataDir'>,
  inviter: Visitor,
  groupId: string,
  { name, email, password = PASSWORD, role }: NewPerson & { readonly role: Role },
): Promise<SignedInPerson> {
  const invitation = { email, name, role };
  expectStatus(await inviter.post(`/api/groups/${groupId}/invitations`, invitation), 201);
  const browser = visitorOf(node);
  const token = tokenIn(await mailTo(node, email));
  const answer = await browser.post('/api/invitations/accept', { token, name, password });
  return signedIn(browser, answer, { name, email, password });
}

/** Signs somebody who has an account in, at a device of its own. */
export async function signIn(
  node: Pick<RunningNode, 'url'>,
  person: Required<NewPerson>,
): Promise<SignedInPerson> {
  const { email, password } = person;
  const browser = visitorOf(node);
  return signedIn(browser, await browser.post('/api/session', { email, password }), person);
}

function signedIn(browser: Visitor, answer: Answer, person: Required<NewPerson>): SignedInPerson {
  expectStatus(answer, 201);
  const { name, email, password } = person;
  return { browser, id: answer.json.person.id, name, email, password };
}

/** Arranging must not fail silently: the test would then prove something else. */
export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status === status) return answer;
  throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
}
