import type { ApparatusOptions } from './apparatus-extensions.ts';
import type { Citer } from './citing/request.ts';

/** Every citation reads as the ids of its sources, in angle brackets. */
const cite: Citer = ({ citations, sources }) =>
  Promise.resolve({
    citations: citations.map((items) => runs(`<${items.map(({ source }) => source).join(' ')}>`)),
    references: sources.map(({ id }) => ({ id, runs: runs(`reference of ${id}`) })),
  });

const runs = (text: string) => [{ type: 'text', text }];

/** No worker, and words that say what they are. */
export const apparatusForTests: ApparatusOptions = {
  lost: { reference: 'reference lost', source: 'source lost' },
  openCiter: () => ({ cite, close: () => undefined }),
};
