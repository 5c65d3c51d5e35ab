import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import type { PaperType } from '../papers/paper.ts';
import type { Language } from '../words/language.ts';
import type { Template } from './template.ts';

interface TemplateFilter {
  readonly type?: PaperType;
  readonly language?: Language;
}

export const templatesQuery = (filter: TemplateFilter = {}) =>
  queryOptions({
    queryKey: ['templates', filter],
    queryFn: async (): Promise<readonly Template[]> =>
      (await answer(api.templates.$get({ query: filter }))).templates,
  });
