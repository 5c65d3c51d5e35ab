import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';
import { refusalNames } from './refusal.ts';

const successes = {
  200: 'What was asked for',
  201: 'It is made',
  202: 'A mail will go out, if there is somebody to write to',
  204: 'It is done',
} as const;

const REFUSAL = 'Refusal';

/**
 * Puts a route into the OpenAPI document: what it does, and the status that says that it did.
 * Whatever else it answers with is a refusal, told apart by its name.
 */
export const does = (summary: string, status: keyof typeof successes = 200) =>
  describeRoute({
    summary,
    responses: {
      [status]: { description: successes[status] },
      default: { $ref: `#/components/responses/${REFUSAL}` },
    },
  });

/** Loose: `problems`, `fields` and the like stand beside these. */
const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  name: z.enum(refusalNames),
});

/** What the descriptions of routes refer to. */
export const describedOnce = {
  responses: {
    [REFUSAL]: {
      description: 'A refusal (RFC 9457)',
      content: { 'application/problem+json': { schema: resolver(problem) } },
    },
  },
};
