import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * Every refusal of the API: its stable name, its HTTP status, and an English title for whoever
 * reads the answer without the app. The app has its own words for each name.
 */
const refusals = {
  'malformed-input': [400, 'The request is not what this route takes.'],
  'signed-out': [401, 'Sign in first.'],
  'wrong-credentials': [401, 'E-mail address or password is wrong.'],
  'foreign-origin': [403, 'The request does not come from this site.'],
  'wrong-setup-token': [403, 'This is not the setup token of this installation.'],
  'invitation-foreign': [403, 'The invitation is for somebody else. Sign out first.'],
  forbidden: [403, 'You may see this, but not do that.'],
  'not-found': [404, 'There is nothing here for you.'],
  'not-yet': [404, 'The file is being made.'],
  'doi-unknown': [404, 'No source is known under this DOI.'],
  conflict: [409, 'Somebody has changed this meanwhile.'],
  'already-published': [409, 'This version has been published already.'],
  'paper-parked': [409, 'The paper is parked.'],
  'draft-not-empty': [409, 'There is text in the draft already.'],
  'setup-done': [409, 'This installation is set up already.'],
  'email-taken': [409, 'There is an account with this e-mail address.'],
  'other-cluster': [409, 'The account with this e-mail address belongs to another cluster.'],
  'group-cycle': [409, 'A group cannot stand below itself.'],
  'invitation-used': [410, 'The invitation has been used already.'],
  'invitation-expired': [410, 'The invitation has expired.'],
  'link-expired': [410, 'The link has expired or was used already.'],
  'too-large': [413, 'The request is too large.'],
  'figure-too-large': [413, 'The picture has more than 20 MB or 50 megapixels.'],
  'file-kind-unknown': [
    415,
    'The file is neither DOCX nor ODT, Markdown, HTML or a ZIP of one of these.',
  ],
  'figure-kind-unknown': [415, 'The picture is neither PNG nor JPEG, WebP, GIF, TIFF or SVG.'],
  'file-not-one-text': [422, 'The archive must hold exactly one text.'],
  'file-unreadable': [422, 'The file is damaged, or too large to be read.'],
  'figure-unreadable': [422, 'The picture is damaged, or cannot be drawn.'],
  'draft-incomplete': [422, 'The draft has problems that must be mended first.'],
  'too-many-tries': [429, 'Too many tries. Wait a while.'],
  'internal-error': [500, 'Something went wrong on our side.'],
  'imports-away': [501, 'This installation cannot read files.'],
  'figures-away': [501, 'This installation cannot take pictures.'],
  'sources-away': [501, 'This installation cannot read lists of sources.'],
  'lookup-off': [501, 'This installation looks nothing up outside; its operator can allow it.'],
  'register-away': [502, 'The register of DOIs does not answer. Try again in a moment.'],
  'too-busy': [503, 'Too much is being done at once. Try again in a moment.'],
  'database-away': [503, 'The database cannot be reached. Try again in a moment.'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type RefusalName = keyof typeof refusals;

export const refusalNames: readonly string[] = Object.keys(refusals);

/** An expected failure: a value that verbs return and routes show, never a throw. */
export class Refusal {
  readonly name: RefusalName;
  /** Members beside the standard ones, for example `problems` or `fields`. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Seconds after which to try again, sent as `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(name: RefusalName, extra: Record<string, unknown> = {}, retryAfter?: number) {
    this.name = name;
    this.extra = extra;
    this.retryAfter = retryAfter;
  }
}

export const refuse = (name: RefusalName, extra?: Record<string, unknown>, retryAfter?: number) =>
  new Refusal(name, extra, retryAfter);

/**
 * Answers with a refusal as `application/problem+json` (RFC 9457). The bytes depend on the
 * refusal alone, so that "unknown" and "not for you" cannot be told apart.
 */
export function refused(c: Context, refusal: Refusal) {
  const [status, title] = refusals[refusal.name];
  if (refusal.retryAfter !== undefined) c.header('Retry-After', String(refusal.retryAfter));
  const type = `urn:eckpunkt:refusal:${refusal.name}`;
  const problem = { type, title, status, name: refusal.name, ...refusal.extra };
  return c.json(problem, status, { 'Content-Type': 'application/problem+json' });
}
