import type { FirstWords } from './shape.ts';
import { ui } from './en/ui.ts';
import { refusals } from './en/refusals.ts';
import { domain } from './en/domain.ts';
import { papers } from './en/papers.ts';
import { surface } from './en/surface.ts';
import { desk } from './en/desk.ts';
import { blocks } from './en/blocks.ts';
import { front } from './en/front.ts';
import { apparatus } from './en/apparatus.ts';
import { sources } from './en/sources.ts';
import { live } from './en/live.ts';

export const en: FirstWords = {
  ui,
  refusals,
  domain,
  papers,
  surface,
  desk,
  blocks,
  front,
  apparatus,
  sources,
  live,
};
