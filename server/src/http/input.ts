import { validator } from 'hono-openapi';
import { z } from 'zod';
import { refuse, refused } from './refusal.ts';

type Target = 'json' | 'query' | 'param';

/**
 * Checks one part of a request before the route sees it. Refuses with `malformed-input` and, for
 * each field, what is wrong with it (`fields: [{ path: 'title', message: … }]`).
 */
export const input = <T extends Target, S extends z.ZodType>(target: T, schema: S) =>
  validator(target, schema, (result, c) => {
    if (result.success) return;
    const fields = result.error.map((issue) => ({
      path: (issue.path ?? [])
        .map((step) => (typeof step === 'object' ? step.key : step))
        .join('.'),
      message: issue.message,
    }));
    return refused(c, refuse('malformed-input', { fields }));
  });

/** One line that a person typed: trimmed, not empty, at most `max` characters. */
export const line = (max = 200) => z.string().trim().min(1).max(max);
