import type { Words } from './shape.ts';
import { ui } from './en/ui.ts';
import { refusals } from './en/refusals.ts';
import { domain } from './en/domain.ts';
import { accounts } from './en/accounts.ts';
import { groups } from './en/groups.ts';
import { papers } from './en/papers.ts';
import { templates } from './en/templates.ts';
import { versions } from './en/versions.ts';
import { publishing } from './en/publishing.ts';
import { surface } from './en/surface.ts';
import { desk } from './en/desk.ts';
import { blocks } from './en/blocks.ts';
import { front } from './en/front.ts';
import { apparatus } from './en/apparatus.ts';
import { sources } from './en/sources.ts';
import { live } from './en/live.ts';

export const en: Words = {
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
