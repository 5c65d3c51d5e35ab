import type { RestWords } from './shape.ts';
import { accounts } from './en/accounts.ts';
import { groups } from './en/groups.ts';
import { templates } from './en/templates.ts';
import { versions } from './en/versions.ts';
import { imports } from './en/imports.ts';
import { publishing } from './en/publishing.ts';

/** For all that comes after the text. */
export const enRest: RestWords = { accounts, groups, templates, versions, publishing, imports };
