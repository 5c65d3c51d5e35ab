import { useWords } from '../words/use-words.ts';
import type { Paper } from '../papers/paper.ts';
import { Form } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useSaveTemplate } from './changes.ts';

interface SaveTemplateProps {
  readonly paper: Paper;
  readonly onDone: () => void;
}

/** Makes the text of this paper the beginning of others. */
export function SaveTemplate({ paper, onDone }: SaveTemplateProps) {
  const { t } = useWords(['templates', 'ui']);
  const save = useSaveTemplate(paper.id, onDone);
  return (
    <Form
      onSend={({ name = '' }) => save.mutate(name)}
      isSending={save.isPending}
      error={save.error}
    >
      <TextField
        name="name"
        label={t('name')}
        hint={t('saveHint')}
        defaultValue={paper.title.slice(0, 120)}
        maxLength={120}
        startsHere
      />
      <Actions>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}
