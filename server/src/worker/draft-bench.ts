import { compact } from '@eckpunkt/room';
import { inspect, type Workbench } from '../live/draft-work.ts';

/** A Durable Object has no second thread, but it is one: whoever waits is at this paper as well. */
export const draftBench: Workbench = {
  compact: async (snapshot, entries) => compact(snapshot, entries),
  inspect: async (draft) => inspect(draft),
};
