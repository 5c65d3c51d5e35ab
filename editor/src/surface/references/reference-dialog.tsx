import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Picker, type PickerSection } from '../../ui/picker.tsx';
import type { Language } from '../../words/language.ts';
import { targetsIn, type Target } from './targets.ts';

interface ReferenceDialogProps {
  readonly editor: Editor;
  /** That of the paper, in whose words the references read. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** Everything a reference can point at; choosing one puts it where the caret was. */
export function ReferenceDialog({ editor, language, onClose }: ReferenceDialogProps) {
  const { t } = useWords('apparatus');
  const [targets] = useState(() => targetsIn(editor.state, language));
  const sections = useSections(targets);
  const done = (act: () => void) => {
    onClose();
    // The dialog gives the focus back first; the text takes it afterwards.
    requestAnimationFrame(act);
  };
  return (
    <Dialog title={t('reference.title')} isOpen onClose={() => done(() => editor.commands.focus())}>
      {targets.length === 0 ? (
        <p>{t('reference.none')}</p>
      ) : (
        <Picker
          label={t('reference.search')}
          hint={t('reference.searchHint')}
          list={t('reference.targets')}
          nothing={t('reference.nothing')}
          sections={sections}
          onChoose={(id) => done(() => editor.chain().focus().insertReference(id).run())}
          startsHere
        />
      )}
    </Dialog>
  );
}

const kinds = [
  'section',
  'appendix',
  'figure',
  'table',
  'formula',
  'recommendation',
  'footnote',
] as const satisfies readonly Target['kind'][];

function useSections(targets: readonly Target[]): readonly PickerSection[] {
  const { t } = useWords('apparatus');
  return kinds
    .map((kind) => ({
      id: kind,
      title: t(`reference.kind.${kind}`),
      choices: targets
        .filter((target) => target.kind === kind)
        .map(({ id, name, text }) => ({
          id,
          label: name,
          hint: text === '' ? t('reference.untitled') : text,
        })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
