import type { DocumentNode } from '@eckpunkt/document';
import type { Language, PaperType } from '../../papers/paper.ts';
import type { TemplateWithText } from '../template.ts';
import { keyPointsDe } from './key-points-de.ts';
import { keyPointsEn } from './key-points-en.ts';
import { positionPaperDe } from './position-paper-de.ts';
import { positionPaperEn } from './position-paper-en.ts';
import { whitePaperDe } from './white-paper-de.ts';
import { whitePaperEn } from './white-paper-en.ts';

const builtIn = (
  type: PaperType,
  language: Language,
  name: string,
  blocks: readonly DocumentNode[],
): TemplateWithText => ({
  id: `builtin:${type}:${language}`,
  name,
  type,
  language,
  builtIn: true,
  createdAt: null,
  document: { type: 'doc', content: [{ type: 'title' }, ...blocks] },
  paperId: null,
});

/** The templates that come along, for clusters that have none of their own yet. */
export const builtIns: readonly TemplateWithText[] = [
  builtIn('position_paper', 'de', 'Positionspapier', positionPaperDe),
  builtIn('position_paper', 'en', 'Position paper', positionPaperEn),
  builtIn('key_points', 'de', 'Eckpunktepapier', keyPointsDe),
  builtIn('key_points', 'en', 'Key-points paper', keyPointsEn),
  builtIn('white_paper', 'de', 'Whitepaper mit Praxisbeispielen', whitePaperDe),
  builtIn('white_paper', 'en', 'White paper with case boxes', whitePaperEn),
];
