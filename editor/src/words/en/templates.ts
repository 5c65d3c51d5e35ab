import type { Words } from '../shape.ts';

export const templates: Words['templates'] = {
  title: 'Templates',
  lead: 'What new papers can begin with. Templates are made from papers: in the menu of a paper, ‘Save as a template’.',
  choice: 'Template',
  choiceHint: 'It brings headings and hints along; everything can be added to.',
  none: 'Begin without a template',
  builtIn: 'Part of Eckpunkt',
  made: 'saved {{when}}',
  save: 'Save as a template',
  saveHint:
    'The text as it is becomes the beginning of new papers of the same type. The paper itself stays as it is.',
  name: 'Name of the template',
  saved: 'The template ‘{{name}}’ is now there for new papers.',
  delete: 'Delete the template',
  deleteOne: 'Delete the template ‘{{name}}’',
  deleteTitle: 'Delete the template?',
  deleteWords: 'Papers that began with ‘{{name}}’ stay as they are.',
  deleted: 'The template is deleted.',
};
