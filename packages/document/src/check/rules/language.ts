import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import type { PaperLanguage, PassageLanguage } from '../../nodes/languages.ts';
import { wherever, type Reading, type Rule } from '../rule.ts';

/** Wrong in a language: straight quotation marks, and those of the other one. */
const foreignQuotationMarks: Partial<Readonly<Record<PassageLanguage, RegExp>>> = {
  de: /["”]/u,
  en: /["„]/u,
};

const quotationMarksFitTheLanguage = wherever('quotation-marks', ({ node, path }, reading) => {
  if (node.type === 'codeBlock') return false;
  const around = languageAt(path, reading);
  return (node.content ?? []).some((run) => hasForeignMarks(run, around));
});

/** An abstract may be in the other language. */
function languageAt([index = -1]: readonly number[], reading: Reading): PaperLanguage {
  const block = reading.document.content[index];
  const isPart = block?.type === 'abstract' || block?.type === 'keywords';
  return (isPart ? attributes('abstract', block).lang : null) ?? reading.language;
}

/** Code has signs of its own; a passage has those of its language, as typing sets them. */
function hasForeignMarks({ text = '', marks = [] }: DocumentNode, around: PaperLanguage): boolean {
  if (marks.some(({ type }) => type === 'code')) return false;
  const passage = marks.find(({ type }) => type === 'language');
  const language = (passage && attributes('language', passage).lang) ?? around;
  return foreignQuotationMarks[language]?.test(text) ?? false;
}

const passagesSayTheirLanguage = wherever('language-missing', ({ node }) => {
  const mark = node.marks?.find(({ type }) => type === 'language');
  return mark !== undefined && attributes('language', mark).lang === null;
});

export const languageRules: readonly Rule[] = [
  quotationMarksFitTheLanguage,
  passagesSayTheirLanguage,
];
