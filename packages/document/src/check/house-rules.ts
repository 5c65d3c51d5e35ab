import { abbreviationRules } from './rules/abbreviations.ts';
import { abstractRules } from './rules/abstract.ts';
import { bylineRules } from './rules/byline.ts';
import { doublingRules } from './rules/doubling.ts';
import { figureRules } from './rules/figures.ts';
import { formulaRules } from './rules/formulas.ts';
import { headingRules } from './rules/headings.ts';
import { languageRules } from './rules/language.ts';
import { linkRules } from './rules/links.ts';
import { quoteRules } from './rules/quotes.ts';
import { referenceRules } from './rules/references.ts';
import { sourceRules } from './rules/sources.ts';
import { tableRules } from './rules/tables.ts';
import { textRules } from './rules/text.ts';
import type { Rule } from './rule.ts';

export const houseRules: readonly Rule[] = [
  ...textRules,
  ...abstractRules,
  ...doublingRules,
  ...bylineRules,
  ...headingRules,
  ...tableRules,
  ...figureRules,
  ...formulaRules,
  ...linkRules,
  ...quoteRules,
  ...referenceRules,
  ...sourceRules,
  ...abbreviationRules,
  ...languageRules,
];
