import { ui } from './de/ui.ts';
import { refusals } from './de/refusals.ts';
import { domain } from './de/domain.ts';
import { papers } from './de/papers.ts';
import { surface } from './de/surface.ts';
import { desk } from './de/desk.ts';
import { blocks } from './de/blocks.ts';
import { front } from './de/front.ts';
import { apparatus } from './de/apparatus.ts';
import { sources } from './de/sources.ts';
import { live } from './de/live.ts';

export const de = {
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
