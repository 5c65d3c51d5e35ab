import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Form } from '../../shell/form.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { abbreviationAtCaret, setAbbreviation, unsetAbbreviation } from './abbreviation.ts';

interface AbbreviationDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Asks what the abbreviation at the caret is short for. */
export function AbbreviationDialog({ editor, onClose }: AbbreviationDialogProps) {
  const { t } = useWords(['apparatus', 'ui']);
  const [found] = useState(() => abbreviationAtCaret(editor));
  const done = (act: () => void) => {
    onClose();
    requestAnimationFrame(act);
  };
  const close = () => done(() => editor.commands.focus());
  return (
    <Dialog title={t('abbreviation.title')} isOpen onClose={close}>
      {found.short === '' ? (
        <>
          <p>{t('abbreviation.nothing')}</p>
          <Actions>
            <Button onPress={close}>{t('ui:close')}</Button>
          </Actions>
        </>
      ) : (
        <Form
          onSend={({ long = '' }) => done(() => setAbbreviation(editor, found, long.trim()))}
          isSending={false}
          error={null}
        >
          <p>{t('abbreviation.words', { short: found.short })}</p>
          <TextField
            name="long"
            label={t('abbreviation.long')}
            hint={t('abbreviation.longHint')}
            defaultValue={found.long}
            maxLength={300}
            startsHere
          />
          <Actions>
            <Button type="submit" look="primary">
              {t('abbreviation.set')}
            </Button>
            {found.isMarked && (
              <Button onPress={() => done(() => unsetAbbreviation(editor, found))}>
                {t('abbreviation.remove')}
              </Button>
            )}
          </Actions>
        </Form>
      )}
    </Dialog>
  );
}
