// How fast a paper of 200 pages opens and how fast a letter is painted in it, in a real browser on
// the real server with its PostgreSQL, beside the least that TipTap and y-websocket need for the
// same text. `npm run bench:surface`; `-- --rounds=1` is a short run.
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { plainText } from '@eckpunkt/document';
import { bundleBarePage } from './bare/bundle.ts';
import { openHouse } from './house.ts';
import { visit, type Visit } from './measure.ts';
import { longPaper, SIZES } from './paper.ts';
import { keep, print, rowsOf } from './results.ts';
import { bare, benchBrowser, eckpunkt, type SubjectName } from './subjects.ts';

const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 3);

const paper = longPaper();
const characters = plainText(paper.document).length;
console.error(`${characters} characters, ${paper.document.content.length} blocks.`);
const program = await bundleBarePage();
const house = await openHouse(paper);
const browser = await chromium.launch(await benchBrowser());
const visits: Record<SubjectName, Visit[]> = { eckpunkt: [], bare: [] };
const loads: number[] = [];
try {
  // In turn, so that a busy moment of the machine is shared.
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of [eckpunkt(house), bare(house, program)]) {
      visits[subject.name].push(await visit(subject, browser));
      loads.push(loadavg()[0] ?? 0);
    }
    console.error(`Round ${round + 1} of ${rounds} is done.`);
  }
} finally {
  await browser.close();
  await house.stop();
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
const load = Math.max(...loads);
const result = { date, machine, load, paper: { ...SIZES, characters }, rows: rowsOf(visits) };
keep(result);
print(result);
