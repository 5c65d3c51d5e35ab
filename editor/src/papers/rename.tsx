import { useWords } from '../words/use-words.ts';
import { Form } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRename } from './changes.ts';
import type { Paper } from './paper.ts';

interface RenameProps {
  readonly paper: Paper;
  readonly onDone: () => void;
}

export function Rename({ paper, onDone }: RenameProps) {
  const { t } = useWords(['papers', 'ui']);
  const rename = useRename(paper, onDone);
  return (
    <Form
      onSend={({ title = '' }) => rename.mutate(title)}
      isSending={rename.isPending}
      error={rename.error}
    >
      <TextField
        name="title"
        label={t('title')}
        defaultValue={paper.title}
        maxLength={300}
        startsHere
      />
      <Actions>
        <Button type="submit" look="primary" isPending={rename.isPending}>
          {t('rename')}
        </Button>
        <Button onPress={onDone}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}
