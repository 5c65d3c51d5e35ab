// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { editorWith, node } from '../test-editor.ts';

const list = (of: string): DocumentNode => ({ type: 'contentsList', attrs: { id: of, of } });
const text = (words: string, long: string) => ({
  type: 'text',
  text: words,
  marks: [{ type: 'abbreviation', attrs: { long } }],
});
const formula = { type: 'formula', attrs: { latex: 'x^2', alt: 'x Quadrat' } };
const to = (target: string) => ({ type: 'crossReference', attrs: { target } });

/** What a list of this kind says, a line for each entry. */
async function linesOf(of: string, ...content: readonly DocumentNode[]) {
  vi.useFakeTimers();
  const { editor } = editorWith([node('title', 't', 'Titel'), list(of), ...content]);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  const lines = [...editor.view.dom.querySelectorAll('.contents-entries > li')];
  return lines.map((line) => line.textContent);
}

it('names figures as the page does, with what references in them read, and without notes', async () => {
  const caption = [
    'Moore nach ',
    to('k'),
    node('footnote', 'f', 'Eigene Zählung'),
    ', aus ',
    formula,
  ];
  expect(
    await linesOf('figures', node('figure', 'g', ...caption), node('figure', 'k'), {
      ...node('figure', 'd', 'Zier'),
      attrs: { id: 'd', decorative: true },
    }),
  ).toEqual(['Abbildung\u00a01: Moore nach Abbildung\u00a02, aus x Quadrat', 'Abbildung\u00a02']);
});

it('names recommendations by their first words, of which a line is enough', async () => {
  const words = `${'vernässen '.repeat(20)}und mehr`;
  const [first, second] = await linesOf(
    'recommendations',
    node(
      'recommendation',
      'r',
      node('paragraph', 'p', 'Handeln.'),
      node('paragraph', 'q', 'Bald.'),
    ),
    node('recommendation', 's', node('paragraph', 'u', words)),
  );
  expect(first).toBe('Empfehlung\u00a0R1: Handeln.');
  expect(second).toMatch(/^Empfehlung\u00a0R2: (vernässen ){15}…$/);
});

it('names tables that have a caption', async () => {
  const cell = node('tableCell', 'c', node('paragraph', 'p'));
  const table = node('table', 'x', node('tableRow', 'w', cell));
  expect(await linesOf('tables', table)).toEqual([
    'Noch leer. Was hierher gehört, erscheint von selbst.',
  ]);
  expect(await linesOf('tables', { ...table, attrs: { id: 'x', caption: 'Betten' } })).toEqual([
    'Tabelle\u00a01: Betten',
  ]);
});

it('orders abbreviations by the alphabet, each with its long form, once', async () => {
  const said = node('paragraph', 'p', text('THG', 'Treibhausgas'), text('ÄM', 'Ämter'));
  const again = node('paragraph', 'q', text('THG', 'Anders'), text('BMG', ''));
  expect(await linesOf('abbreviations', said, again)).toEqual(['ÄM Ämter', 'THG Treibhausgas']);
});
