import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/use-words.ts';
import type { PaperType } from '../papers/paper.ts';
import { Select } from '../ui/select.tsx';
import type { Language } from '../words/language.ts';
import { templatesQuery } from './queries.ts';

interface TemplateChoiceProps {
  readonly type: PaperType;
  readonly language: Language;
}

/** Stands for beginning with nothing but a title. */
export const NO_TEMPLATE = 'none';

/** What fits the type and the language; nothing to choose where nothing does. */
export function TemplateChoice({ type, language }: TemplateChoiceProps) {
  const { t } = useWords('templates');
  const { data: templates = [] } = useQuery(templatesQuery({ type, language }));
  if (templates.length === 0) return null;
  const made = templates.map(({ id, name, builtIn }) =>
    builtIn ? { id, label: name, hint: t('builtIn') } : { id, label: name },
  );
  return (
    <Select
      // Other templates are another question: what was chosen does not hold for it.
      key={`${type}-${language}`}
      name="templateId"
      label={t('choice')}
      hint={t('choiceHint')}
      defaultSelectedKey={NO_TEMPLATE}
      choices={[{ id: NO_TEMPLATE, label: t('none') }, ...made]}
    />
  );
}
