import { useWords } from '../../words/use-words.ts';
import { LICENCES } from '@eckpunkt/document';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { changeAttributes } from '../blocks/change-attributes.ts';
import { findBlock } from '../find-block.ts';
import { useSettled } from '../use-settled.ts';
import type { FrontDialogProps } from './front-dialog.tsx';
import { frontState, sameFront } from './front-state.ts';

/** What others may do with the paper. A choice holds at once, for everybody. */
export function LicenceDialog({ editor, onClose }: FrontDialogProps) {
  const { t } = useWords('front');
  const { licence } = useSettled(editor, frontState, 0, sameFront);
  const choose = (code: string) => {
    const pos = licence.id === null ? null : findBlock(editor, licence.id);
    if (pos === null) editor.commands.addFront('licence', { code });
    else changeAttributes(editor, pos, { code });
  };
  return (
    <Dialog title={t('licence.title')} isOpen onClose={onClose}>
      <RadioGroup
        label={t('licence.hint')}
        value={licence.code}
        onChange={choose}
        choices={LICENCES.map((id) => ({
          id,
          label: t(`licence.short.${id}`),
          hint: t(`licence.words.${id}`),
        }))}
      />
      <Actions>
        <Button look="primary" onPress={onClose}>
          {t('authors.done')}
        </Button>
      </Actions>
    </Dialog>
  );
}
