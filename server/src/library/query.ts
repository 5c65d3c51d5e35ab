import { z } from 'zod';
import { isId } from '../http/ids.ts';
import { languages, paperTypes } from '../papers/paper.ts';

const ignored = null;

/**
 * What may stand behind the `?` of a public address. People cut such addresses when they pass
 * them on, so what makes no sense is ignored instead of refused.
 */
export const libraryQuery = z.object({
  lang: z.enum(languages).nullable().catch(ignored).default(ignored),
  group: z.string().refine(isId).nullable().catch(ignored).default(ignored),
  type: z.enum(paperTypes).nullable().catch(ignored).default(ignored),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
