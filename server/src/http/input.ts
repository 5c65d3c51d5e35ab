import type { Context } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { type Refusal, refuse, refused } from './refusal.ts';

type Target = 'json' | 'query' | 'param' | 'form';

const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** A body of another type would be overlooked, and with it what somebody meant. */
function hasOtherType(c: Context): boolean {
  const type = c.req.header('Content-Type');
  if (type !== undefined) return !isJson.test(type);
  return c.req.header('Transfer-Encoding') !== undefined || hasLength(c);
}

const hasLength = (c: Context) => Number(c.req.header('Content-Length') ?? 0) > 0;

const OTHER_TYPE = [{ path: '', message: 'Content-Type must be application/json' }];

/**
 * Checks one part of a request before the route sees it. Refuses with `malformed-input` and, for
 * each field, what is wrong with it (`fields: [{ path: 'title', message: … }]`).
 */
export const input = <T extends Target, S extends z.ZodType>(target: T, schema: S) =>
  validator(target, schema, (result, c) => {
    if (target === 'json' && hasOtherType(c))
      return refused(c, refuse('malformed-input', { fields: OTHER_TYPE }));
    if (result.success) return;
    const fields = result.error.map((issue) => ({
      path: (issue.path ?? [])
        .map((step) => (typeof step === 'object' ? step.key : step))
        .join('.'),
      message: issue.message,
    }));
    return refused(c, refuse('malformed-input', { fields }));
  });

/** As `input`, for a field that only a verb can judge; null where there is nothing to refuse. */
export function malformed(path: string, schema: z.ZodType, value: unknown): Refusal | null {
  const { error } = schema.safeParse(value);
  if (!error) return null;
  const fields = error.issues.map(({ message }) => ({ path, message }));
  return refuse('malformed-input', { fields });
}

/**
 * Control characters, line separators, and the marks that turn the direction of what follows.
 * Whoever gets them into a name forges lines of a mail, or shows a text other than the one stored.
 */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** JSON can carry half of a character; UTF-8, and with it the database, cannot. */
const isWhole = (text: string) => text.isWellFormed();
const BROKEN = 'Must consist of whole characters';

/** One line that a person typed: trimmed, not empty, at most `max` characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !unseen.test(text), 'Must be one line of visible characters')
    .refine(isWhole, BROKEN);

/** Several lines that a person typed. PostgreSQL takes every character but NUL. */
export const prose = (max = 4000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !text.includes('\0'), 'Must not contain NUL')
    .refine(isWhole, BROKEN);

/** An e-mail address, in lower case as the tables have it. */
export const emailAddress = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email({ pattern: z.regexes.html5Email }));

/** What NIST SP 800-63B asks for at least; the forms of the workspace say the same. */
const SHORTEST_PASSWORD = 8;

/** A password that somebody chooses: long rather than odd. */
export const newPassword = () => z.string().min(SHORTEST_PASSWORD).max(200);

/** A password that somebody states: bounded only, for rules may have changed since he chose it. */
export const statedPassword = () => z.string().min(1).max(200);

/** A secret from a link. */
export const linkToken = () => z.string().min(1).max(200);
