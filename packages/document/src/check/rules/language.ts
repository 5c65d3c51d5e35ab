import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import type { PaperLanguage } from '../../nodes/languages.ts';
import { wherever, type Reading, type Rule } from '../rule.ts';

/** Wrong in a language: straight quotation marks everywhere, and the other language's. */
const foreignQuotationMarks = { de: /["”]/u, en: /["„]/u } as const;

const quotationMarksFitTheLanguage = wherever('quotation-marks', ({ node, path }, reading) => {
  if (node.type === 'codeBlock') return false;
  const foreign = foreignQuotationMarks[languageAt(path, reading)];
  return (node.content ?? []).some((run) => !isApart(run) && foreign.test(run.text ?? ''));
});

/** An abstract may be in the other language. */
function languageAt([index = -1]: readonly number[], reading: Reading): PaperLanguage {
  const block = reading.document.content[index];
  const isPart = block?.type === 'abstract' || block?.type === 'keywords';
  return (isPart ? attributes('abstract', block).lang : null) ?? reading.language;
}

/** Code has signs of its own, and so have passages in another language. */
const isApart = ({ marks = [] }: DocumentNode): boolean =>
  marks.some(({ type }) => type === 'code' || type === 'language');

const passagesSayTheirLanguage = wherever('language-missing', ({ node }) => {
  const mark = node.marks?.find(({ type }) => type === 'language');
  return mark !== undefined && attributes('language', mark).lang === null;
});

export const languageRules: readonly Rule[] = [
  quotationMarksFitTheLanguage,
  passagesSayTheirLanguage,
];
