import { expect, test } from 'vitest';
import type { Language } from '../front.ts';
import { resolve } from '../resolve.ts';
import { paper, paragraph } from '../testing/papers.ts';
import { formulasOf } from './formulas.ts';

async function inTypst(typed: string, language: Language): Promise<string | null> {
  const { document } = paper('T', [paragraph({ type: 'formula', attrs: { latex: typed } })]);
  const resolved = await resolve(document, language, { warn: () => undefined });
  const latex = String(resolved.content[1]?.content?.[0]?.attrs?.['latex']);
  return (await formulasOf(resolved))(latex, false);
}

const DECIMAL = String.raw`class("normal", \,)`;

test('in English a comma is one of a list, unless it stands in braces', async () => {
  expect(await inTypst('f(3,5)', 'en')).not.toContain('class');
  expect(await inTypst('3{,}5', 'en')).toContain(DECIMAL);
  expect(await inTypst('3,5', 'de')).toContain(DECIMAL);
});

test('words in a formula keep their comma, whatever they are made of', async () => {
  expect(await inTypst(String.raw`\text{3,5 ha}`, 'de')).toBe('$upright("3,5 ha")$');
  expect(await inTypst('\\text{3\u066B5 "\u066B} + 3,5', 'de')).not.toMatch(/\u066B/);
});
