import { ui } from './de/ui.ts';
import { refusals } from './de/refusals.ts';
import { domain } from './de/domain.ts';
import { accounts } from './de/accounts.ts';
import { groups } from './de/groups.ts';
import { papers } from './de/papers.ts';
import { templates } from './de/templates.ts';
import { versions } from './de/versions.ts';
import { publishing } from './de/publishing.ts';
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
  accounts,
  groups,
  papers,
  templates,
  versions,
  publishing,
  surface,
  desk,
  blocks,
  front,
  apparatus,
  sources,
  live,
};
