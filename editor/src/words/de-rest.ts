import { accounts } from './de/accounts.ts';
import { groups } from './de/groups.ts';
import { templates } from './de/templates.ts';
import { versions } from './de/versions.ts';
import { imports } from './de/imports.ts';
import { publishing } from './de/publishing.ts';

/** For all that comes after the text. */
export const deRest = { accounts, groups, templates, versions, publishing, imports };
