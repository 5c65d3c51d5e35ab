import type { Editor } from '@tiptap/react';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { randomId, type Funder } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { inOneStep } from '../blocks/change-attributes.ts';
import { useSettled } from '../use-settled.ts';
import { Emblem } from './emblem.tsx';
import type { FrontDialogProps } from './front-dialog.tsx';
import styles from './front.module.css';
import { frontState, sameFront } from './front-state.ts';
import { FunderForm } from './funder-form.tsx';
import { useWayToNames } from './use-way-to-names.ts';

/** Who paid for the paper, with what each of them obliges it to show. */
export function FundersDialog({ editor, paper, onClose }: FrontDialogProps) {
  const { t } = useWords('front');
  useWayToNames(editor, t('funders.edit'));
  const [edited, setEdited] = useState<string | null>(null);
  const { funders } = useSettled(editor, frontState, 0, sameFront);
  const add = () => {
    const id = randomId();
    editor.commands.addFront('funder', { id });
    setEdited(id);
  };
  return (
    <Dialog title={t('funders.title')} isOpen onClose={onClose}>
      {edited === null ? (
        <>
          {funders.length === 0 && <p className={styles.muted}>{t('funders.empty')}</p>}
          <ul className={styles.funders}>
            {funders.map((funder) => (
              <Entry
                key={funder.id}
                {...{ editor, funder }}
                paperId={paper.id}
                onEdit={() => setEdited(funder.id)}
              />
            ))}
          </ul>
          <Actions>
            <Button look="primary" onPress={add}>
              {t('funders.add')}
            </Button>
          </Actions>
        </>
      ) : (
        <FunderForm
          key={edited}
          {...{ editor, paper }}
          id={edited}
          onDone={() => setEdited(null)}
        />
      )}
    </Dialog>
  );
}

interface EntryProps {
  readonly editor: Editor;
  readonly funder: Funder & { readonly id: string };
  readonly paperId: string;
  readonly onEdit: () => void;
}

function Entry({ editor, funder, paperId, onEdit }: EntryProps) {
  const { t } = useWords('front');
  const name = funder.name || t('funders.unnamed');
  const remove = () => inOneStep(editor.state, () => editor.commands.removeFront(funder.id));
  return (
    <li className={styles.entry}>
      <Emblem funder={funder} paperId={paperId} />
      <span className={styles.entryWords}>
        <span>{name}</span>
        <span className={styles.muted}>{funder.sentence}</span>
      </span>
      <IconButton label={t('funders.editOne', { name })} icon={<Pencil />} onPress={onEdit} />
      <IconButton label={t('funders.removeOne', { name })} icon={<Trash2 />} onPress={remove} />
    </li>
  );
}
