import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../shell/form.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Actions, Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  changeSelectedAtom,
  leaveAtom,
  removeSelectedAtom,
  selectedAtom,
} from '../atoms/selected-atom.ts';
import { FormulaPreview } from './formula-preview.tsx';

interface FormulaDialogProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Writes the selected formula: LaTeX, how it looks, and how it is read aloud. */
export function FormulaDialog({ editor, onClose }: FormulaDialogProps) {
  const { t } = useTranslation('apparatus');
  const [formula] = useState(() => selectedAtom(editor.state, 'formula', 'formulaBlock'));
  const before = String(formula?.attrs['latex'] ?? '');
  const [latex, setLatex] = useState(before);
  const isBlock = formula?.isBlock ?? false;
  const done = (act: () => void) => {
    onClose();
    requestAnimationFrame(act);
  };
  const remove = () => done(() => removeSelectedAtom(editor));
  // A formula that was begun and never written leaves nothing behind.
  const cancel = () => (before === '' ? remove() : done(() => leaveAtom(editor)));
  const keep = ({ alt = '', numbered }: Readonly<Record<string, string>>) => {
    if (latex.trim() === '') return cancel();
    const more = isBlock ? { numbered: numbered !== undefined } : {};
    return done(() =>
      changeSelectedAtom(editor, { latex: latex.trim(), alt: alt.trim(), ...more }),
    );
  };
  return (
    <Dialog title={t('formula.title')} isOpen onClose={cancel}>
      <Form onSend={keep} isSending={false} error={null}>
        <TextField
          name="latex"
          label={t('formula.latex')}
          hint={t('formula.latexHint')}
          value={latex}
          onChange={setLatex}
          lines={3}
          maxLength={10_000}
          spellCheck="false"
          startsHere
        />
        <FormulaPreview latex={latex} isBlock={isBlock} />
        <TextField
          name="alt"
          label={t('formula.alt')}
          hint={t('formula.altHint')}
          defaultValue={String(formula?.attrs['alt'] ?? '')}
          maxLength={3000}
          mayWait
        />
        {isBlock && (
          <Checkbox
            name="numbered"
            label={t('formula.numbered')}
            defaultSelected={formula?.attrs['numbered'] === true}
          />
        )}
        <Actions>
          <Button type="submit" look="primary">
            {t('formula.keep')}
          </Button>
          <Button onPress={remove}>{t('formula.remove')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
