import { rightsIn } from './policy.ts';
import type { Template, Viewer } from './template.ts';

/** A template as lists have it: without its text. */
export const showTemplate = (viewer: Pick<Viewer, 'office'>) => (template: Template) => ({
  id: template.id,
  name: template.name,
  type: template.type,
  language: template.language,
  builtIn: template.builtIn,
  createdAt: template.createdAt?.toISOString() ?? null,
  may: rightsIn(viewer, template),
});
