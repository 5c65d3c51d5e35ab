import { check, draftFrom, readDraft, type Document, type DocumentNode } from '@eckpunkt/document';
import { describe, expect, test } from 'vitest';
import { beginWith } from '../begin-with.ts';
import { builtIns } from './all.ts';

/** Hints included, which count as text of no paper. */
const wordsOf = ({ text = '', content = [] }: DocumentNode): string =>
  text + content.map(wordsOf).join('');

const blocks = ({ content }: Document) => content.filter(({ type }) => type !== 'title');

describe.each(builtIns)('$id', ({ document, language, type }) => {
  const begun = beginWith(document, 'Ein Titel');

  test('is a paper by all rules of the schema, and comes through a draft as it is', () => {
    const codes = check(begun, { language }).map(({ code }) => code);
    expect(codes).not.toContain('schema-violation');
    expect(codes).not.toContain('heading-empty');
    expect(codes).not.toContain('quotation-marks');
    expect(readDraft(draftFrom(begun)).content.map(wordsOf)).toEqual(begun.content.map(wordsOf));
  });

  test('has parts that must stay, each with a hint for whoever writes it', () => {
    const all = blocks(begun);
    const parts = all.flatMap(({ attrs }, at) => (attrs?.['fixed'] === true ? [at] : []));
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const [nth, at] of parts.entries()) {
      const until = all.slice(at + 1, parts[nth + 1]);
      expect(until.some((block) => block.type === 'guidance' && wordsOf(block).length > 60)).toBe(
        true,
      );
    }
  });

  test('says the same in both languages', () => {
    const other = builtIns.find((each) => each.type === type && each.language !== language);
    expect(other && blocks(other.document).map((block) => block.type)).toEqual(
      blocks(document).map((block) => block.type),
    );
  });
});

test('a white paper has case boxes', () => {
  const white = builtIns.filter(({ type }) => type === 'white_paper');
  for (const { document } of white)
    expect(document.content.filter(({ type }) => type === 'caseBox').length).toBe(2);
});
