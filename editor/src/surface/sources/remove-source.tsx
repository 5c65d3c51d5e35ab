import type { Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Note } from '../../ui/note.tsx';
import type { SourceFacts } from './source-facts.ts';

interface RemoveSourceProps {
  readonly editor: Editor;
  readonly source: SourceFacts;
  readonly onDone: () => void;
}

/** Asks before a source goes, and says what that does to the text. */
export function RemoveSource({ editor, source, onDone }: RemoveSourceProps) {
  const { t } = useWords(['sources', 'ui']);
  const { id, text, timesCited } = source;
  const remove = () => {
    editor.commands.removeSource(id);
    onDone();
  };
  return (
    <>
      <p>{text}</p>
      {timesCited > 0 ? (
        <Note tone="warning">
          <p>{t('removal.cited', { count: timesCited })}</p>
        </Note>
      ) : (
        <p>{t('removal.uncited')}</p>
      )}
      <Actions>
        <Button look="danger" onPress={remove}>
          {t('removal.confirm')}
        </Button>
        <Button onPress={onDone} startsHere>
          {t('ui:cancel')}
        </Button>
      </Actions>
    </>
  );
}
