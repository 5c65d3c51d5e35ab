import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  check,
  isNodeName,
  marks,
  nodes,
  type DocumentNode,
  type NodeName,
} from '@eckpunkt/document';
import { formats, type Front, type PaperInput, type Warning } from '@eckpunkt/export';
import { beforeAll, expect, test } from 'vitest';
import { engrave } from '../../figures/engrave.ts';
import { bringPictures, telemedizin } from './telemedizin.ts';

/** Pictures that were brought, as a format takes them. */
const pictures = new Map<string, Picture>();
type Picture = PaperInput['figures'] extends ReadonlyMap<string, infer One> ? One : never;

async function bring(picture: URL) {
  const engraving = await engrave(new Uint8Array(await readFile(picture)));
  if (!engraving.ok) throw new Error(`${picture.pathname}: ${engraving.why}`);
  const { bytes, mediaType, width, height, notes } = engraving.figure;
  expect(notes).toEqual([]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  pictures.set(hash, { mediaType, bytes });
  return { hash, width, height };
}

const front: Front = {
  cluster: 'Gesundheitscluster Küstenland',
  group: 'Leuchtturm Telemedizin im ländlichen Raum',
  type: 'white_paper',
  language: 'de',
  number: '1.0',
  date: '2026-06-01',
  slug: 'nah-trotz-entfernung',
  url: 'https://example.org/papers/nah-trotz-entfernung/v/1.0',
};

let paper: ReturnType<typeof telemedizin>;
let all: readonly DocumentNode[];
beforeAll(async () => {
  paper = telemedizin(await bringPictures(bring));
  all = [...within(paper)];
});

function* within(node: DocumentNode): Generator<DocumentNode> {
  yield node;
  for (const child of node.content ?? []) yield* within(child);
}

const count = (name: NodeName) => all.filter(({ type }) => type === name).length;

test('the white paper of the demonstration leaves nothing to complain of', () => {
  const found = check(paper, { language: 'de' });
  expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('it holds all that a paper can hold, but what only templates have', () => {
  const missing = Object.keys(nodes).filter((name) => isNodeName(name) && count(name) === 0);
  expect(missing).toEqual(['guidance']);
  const used = new Set(all.flatMap((node) => node.marks ?? []).map(({ type }) => type));
  expect(Object.keys(marks).filter((name) => !used.has(name))).toEqual([]);
});

test('it fills at least twelve pages, and nothing of it is written otherwise than meant', async () => {
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => void warnings.push(warning);
  const pdf = await formats.pdf.write({ document: paper, front, figures: pictures }, { warn });
  expect(warnings).toEqual([]);
  expect(pagesIn(pdf)).toBeGreaterThanOrEqual(12);
});

/** Each page of a PDF is one object that says so. */
const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('it is as full as a real one', () => {
  expect(count('figure')).toBe(4);
  expect(count('table')).toBe(3);
  expect(count('caseBox')).toBe(2);
  expect(count('footnote')).toBeGreaterThanOrEqual(12);
  expect(count('source')).toBeGreaterThanOrEqual(10);
  expect(count('recommendation')).toBeGreaterThanOrEqual(5);
});
