import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { randomId } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useSettled } from '../use-settled.ts';
import { AuthorForm } from './author-form.tsx';
import { AuthorList } from './author-list.tsx';
import type { FrontDialogProps } from './front-dialog.tsx';
import { frontState, sameFront } from './front-state.ts';
import { useWayToNames } from './use-way-to-names.ts';

/** The byline: a list in an order, and a form for each of its entries. */
export function AuthorsDialog({ editor, paper, onClose }: FrontDialogProps) {
  const { t } = useWords('front');
  useWayToNames(editor, t('authors.edit'));
  const [edited, setEdited] = useState<string | null>(null);
  const { authors } = useSettled(editor, frontState, 0, sameFront);
  const add = (attributes: object) => {
    const id = randomId();
    editor.commands.addFront('author', { ...attributes, id });
    return id;
  };
  const { name: group } = paper.group;
  const hasGroup = authors.some(({ kind, name }) => kind === 'group' && name === group);
  return (
    <Dialog title={t('authors.title')} isOpen onClose={onClose}>
      {edited === null ? (
        <>
          <AuthorList {...{ editor, authors }} onEdit={setEdited} />
          <Actions>
            <Button look="primary" onPress={() => setEdited(add({ kind: 'person' }))}>
              {t('authors.addPerson')}
            </Button>
            {!hasGroup && (
              <Button onPress={() => add({ kind: 'group', name: group })}>
                {t('authors.addGroup', { group })}
              </Button>
            )}
          </Actions>
        </>
      ) : (
        <AuthorForm key={edited} editor={editor} id={edited} onDone={() => setEdited(null)} />
      )}
    </Dialog>
  );
}
