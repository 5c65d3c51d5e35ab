import { expect, test } from 'vitest';
import { missingTexts } from './missing-texts.ts';

const diagnostic = (message: string) =>
  `SourceDiagnostic { severity: Error, span: Span(1), message: "${message}", hints: ["x"] }`;
const complaint = (literal: string) =>
  diagnostic(`PDF/UA-1 error: the text \`${literal}\` could not be displayed with font \\"A\\"`);

test('reads every missing text once, escaped as Rust does it twice', () => {
  const thrown = [
    complaint(String.raw`\"中\"`),
    complaint(String.raw`\"中\"`),
    complaint(String.raw`\"\\u{10fffd}\"`),
    complaint(String.raw`\"a\\\"b\\\\c\"`),
  ];
  expect(missingTexts(`[${thrown.join(', ')}]`)).toEqual(['中', '\u{10FFFD}', 'a"b\\c']);
});

test('finds nothing in other complaints', () => {
  expect(missingTexts(diagnostic('PDF/UA-1 error: missing document title'))).toEqual([]);
});
