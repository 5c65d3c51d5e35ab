import type { Template, Viewer } from './template.ts';

// Everybody of a cluster sees its templates: whoever makes one shows that text to all of them.

/** What papers of a cluster begin with is for its office to say. */
export const mayMakeTemplate = ({ office }: Pick<Viewer, 'office'>) => office;

/** Those that come along stay. Papers that began with one stay as they are. */
export const mayDeleteTemplate = (
  { office }: Pick<Viewer, 'office'>,
  { builtIn }: Pick<Template, 'builtIn'>,
) => office && !builtIn;

export const rightsIn = (viewer: Pick<Viewer, 'office'>, template: Template) => ({
  delete: mayDeleteTemplate(viewer, template),
});
