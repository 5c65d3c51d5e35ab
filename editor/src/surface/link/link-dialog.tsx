import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addressFrom } from './address.ts';
import { linkAtCaret, removeLink, setLink } from './link-at-caret.ts';

interface LinkDialogProps {
  readonly editor: Editor;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function LinkDialog({ editor, isOpen, onClose }: LinkDialogProps) {
  const { t } = useWords('surface');
  const done = (act: () => void) => {
    onClose();
    // The dialog gives the focus back first; the text takes it afterwards.
    requestAnimationFrame(act);
  };
  return (
    <Dialog
      title={t('link.title')}
      isOpen={isOpen}
      onClose={() => done(() => editor.commands.focus())}
    >
      <LinkForm editor={editor} done={done} />
    </Dialog>
  );
}

interface LinkFormProps {
  readonly editor: Editor;
  readonly done: (act: () => void) => void;
}

function LinkForm({ editor, done }: LinkFormProps) {
  const { t } = useWords('surface');
  const [found] = useState(() => linkAtCaret(editor));
  const form = useRef<HTMLFormElement>(null);
  // The words are there already as a rule; what is asked for is the address.
  useEffect(() => form.current?.querySelector<HTMLElement>('[name=address]')?.focus(), []);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const href = addressFrom(String(fields.get('address')));
    if (href === null) setWrong(true);
    else done(() => setLink(editor, found, String(fields.get('text') ?? ''), href));
  };
  return (
    <form ref={form} onSubmit={submit} style={{ display: 'contents' }} noValidate>
      <TextField name="text" label={t('link.text')} defaultValue={found.text} isOptional />
      <TextField
        name="address"
        label={t('link.address')}
        hint={t('link.addressHint')}
        complaint={wrong ? t('link.wrong') : undefined}
        defaultValue={found.href}
        onChange={() => setWrong(false)}
        inputMode="url"
      />
      <Actions>
        <Button type="submit" look="primary">
          {t('link.set')}
        </Button>
        {found.href !== '' && (
          <Button onPress={() => done(() => removeLink(editor))}>{t('link.remove')}</Button>
        )}
      </Actions>
    </form>
  );
}
