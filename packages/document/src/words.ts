import type { DocumentNode } from './document.ts';
import type { Numbered, NumberedKind } from './numbering/numberer.ts';
import type { PaperLanguage } from './nodes/languages.ts';
import { textOf } from './text.ts';

type Say = (number: string) => string;

const isPart = (number: string): boolean => number.includes('.');

const names: Readonly<Record<PaperLanguage, Readonly<Record<NumberedKind, Say>>>> = {
  de: {
    section: (number) => `Abschnitt\u00a0${number}`,
    appendix: (number) => `${isPart(number) ? 'Abschnitt' : 'Anhang'}\u00a0${number}`,
    figure: (number) => `Abbildung\u00a0${number}`,
    table: (number) => `Tabelle\u00a0${number}`,
    formula: (number) => `Gleichung\u00a0(${number})`,
    recommendation: (number) => `Empfehlung\u00a0${number}`,
    footnote: (number) => `Fußnote\u00a0${number}`,
  },
  en: {
    section: (number) => `Section\u00a0${number}`,
    appendix: (number) => `${isPart(number) ? 'Section' : 'Appendix'}\u00a0${number}`,
    figure: (number) => `Figure\u00a0${number}`,
    table: (number) => `Table\u00a0${number}`,
    formula: (number) => `Equation\u00a0(${number})`,
    recommendation: (number) => `Recommendation\u00a0${number}`,
    footnote: (number) => `Footnote\u00a0${number}`,
  },
};

/** What a reference to it reads, "Abschnitt 2.1"; word and number stay on one line. */
export const referenceText = ({ kind, number }: Numbered, language: PaperLanguage): string =>
  names[language][kind](number);

const titled: Readonly<Record<PaperLanguage, (title: string) => string>> = {
  de: (title) => `Abschnitt\u00a0„${title}“`,
  en: (title) => `Section\u00a0“${title}”`,
};

/** What a reference to a heading reads that has no number; null where it has no words either. */
export function titleReference(node: DocumentNode, language: PaperLanguage): string | null {
  const title = node.type === 'heading' ? textOf(node).trim() : '';
  return title === '' ? null : titled[language](title);
}
