import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Form } from '../../shell/form.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  changeSelectedAtom,
  leaveAtom,
  removeSelectedAtom,
  selectedAtom,
} from '../atoms/selected-atom.ts';
import { FormulaPreview } from './formula-preview.tsx';
import type { FormulaKind } from './formulas.ts';

interface FormulaDialogProps {
  readonly editor: Editor;
  /** What kind comes into being; without it the selected formula is changed. */
  readonly makes?: FormulaKind;
  readonly onClose: () => void;
}

/** Writes a formula: LaTeX, how it looks, and how it is read aloud. */
export function FormulaDialog({ editor, makes, onClose }: FormulaDialogProps) {
  const { t } = useWords('apparatus');
  const [formula] = useState(() =>
    makes === undefined ? selectedAtom(editor.state, 'formula', 'formulaBlock') : null,
  );
  const [latex, setLatex] = useState(String(formula?.attrs['latex'] ?? ''));
  const isBlock = makes === 'formulaBlock' || formula?.isBlock === true;
  const done = (act: () => void) => {
    onClose();
    // The dialog gives the focus back first; the text takes it afterwards.
    requestAnimationFrame(act);
  };
  const keep = ({ alt = '', numbered }: Readonly<Record<string, string>>) => {
    const written = { latex: latex.trim(), alt: alt.trim() };
    const attributes = isBlock ? { ...written, numbered: numbered !== undefined } : written;
    done(() => {
      if (makes === undefined) changeSelectedAtom(editor, attributes);
      else editor.chain().focus().insertFormula(makes, attributes).run();
    });
  };
  return (
    <Dialog title={t('formula.title')} isOpen onClose={() => done(() => leaveAtom(editor))}>
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
          {formula !== null && (
            <Button onPress={() => done(() => removeSelectedAtom(editor))}>
              {t('formula.remove')}
            </Button>
          )}
        </Actions>
      </Form>
    </Dialog>
  );
}
