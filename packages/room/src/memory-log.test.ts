import { describeDraftLog } from './log.contract.ts';
import { MemoryLog } from './memory-log.ts';

describeDraftLog('in memory', async () => {
  const log = new MemoryLog();
  let papers = 0;
  return {
    log,
    people: ['anna', 'ben'],
    async begin(update) {
      const paperId = `paper ${++papers}`;
      log.begin(paperId);
      await log.append(paperId, () => ({
        after: 0,
        entries: [{ personId: 'anna', update, newClients: [] }],
      }));
      return paperId;
    },
  };
});
