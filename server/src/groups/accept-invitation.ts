import type { ISql } from 'postgres';
import { openAccount } from '../accounts/open-account.ts';
import { sessionsIn } from '../accounts/sessions.ts';
import { prove, type SignedIn } from '../accounts/sign-in.ts';
import { hashToken } from '../accounts/tokens.ts';
import type { Host } from '../host.ts';
import { malformed, newPassword } from '../http/input.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import type { Who } from '../http/who.ts';
import { announceRights } from '../live/rights.ts';
import { type FullInvitation, noteAcceptedBy, useInvitation } from './invitation-queries.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { addPaperGuest, raiseRole } from './member-queries.ts';

export interface Acceptance {
  readonly token: string;
  readonly name?: string | undefined;
  readonly password: string;
  /** The network address that it comes from. */
  readonly address: string;
  /** Who is signed in where the link was opened. */
  readonly who: Who | null;
}

type Needs = Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>;
type Person = SignedIn['person'];

/** How the invited person comes to an account, when the invitation is used. */
type Arrival = (sql: ISql) => Promise<Person | Refusal>;

/** Whoever has an account proves that it is his; the link alone must not sign him in. */
async function arriveWithAccount(
  host: Needs,
  invitation: FullInvitation,
  { password, address }: Acceptance,
): Promise<Arrival | Refusal> {
  const person = await prove(host, { email: invitation.email, password, address });
  if (person instanceof Refusal) return person;
  if (person.clusterId !== invitation.clusterId) return refuse('other-cluster');
  return () => Promise.resolve(person);
}

async function arriveAnew(
  host: Needs,
  invitation: FullInvitation,
  { name = invitation.name, password }: Acceptance,
): Promise<Arrival | Refusal> {
  const weak = malformed('password', newPassword(), password);
  if (weak) return weak;
  const passwordHash = await host.passwords.hash(password);
  const { email, clusterId, cluster } = invitation;
  const account = { email, clusterId, name, passwordHash, language: cluster.language };
  return (sql) => openAccount(sql, account);
}

const arrive = (host: Needs, invitation: FullInvitation, acceptance: Acceptance) =>
  invitation.accountLanguage === null
    ? arriveAnew(host, invitation, acceptance)
    : arriveWithAccount(host, invitation, acceptance);

async function give(sql: ISql, { id, groupId, paper, role }: FullInvitation, personId: string) {
  await noteAcceptedBy(sql, id, personId);
  if (paper) await addPaperGuest(sql, paper.id, personId);
  else await raiseRole(sql, groupId, personId, role);
  await announceRights(sql, { personId, groupId });
}

/** A thrown refusal takes the transaction back with it: the invitation stays unused. */
class Undone extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.name);
    this.refusal = refusal;
  }
}

async function use(
  sql: ISql,
  host: Needs,
  invitation: FullInvitation,
  tokenHash: string,
  arrival: Arrival,
): Promise<SignedIn | Refusal> {
  const used = await useInvitation(sql, invitation.id, tokenHash, host.clock.now());
  if (!used) return refuse('invitation-used');
  const person = await arrival(sql);
  if (person instanceof Refusal) throw new Undone(person);
  await give(sql, invitation, person.id);
  const cookie = await sessionsIn(sql, host.settings.publicUrl).start(person.id);
  return { person, cookie };
}

/** Accepts an invitation, once: gives its rights to the invited address and signs it in. */
export async function acceptInvitation(
  host: Needs,
  acceptance: Acceptance,
): Promise<SignedIn | Refusal> {
  const { token, who } = acceptance;
  const invitation = await lookAtInvitation(host.sql, token, host.clock.now());
  if (invitation instanceof Refusal) return invitation;
  if (who && who.email !== invitation.email) return refuse('invitation-foreign');
  const arrival = await arrive(host, invitation, acceptance);
  if (arrival instanceof Refusal) return arrival;
  return host.sql
    .begin((sql) => use(sql, host, invitation, hashToken(token), arrival))
    .catch((error: unknown) => {
      if (error instanceof Undone) return error.refusal;
      throw error;
    });
}
