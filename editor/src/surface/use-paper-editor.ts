import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSession } from '../live/session.ts';
import { meetingExtensions, writingExtensions } from './extensions.ts';
import type { Openings } from './openings.ts';
import type { PaperSurfaceProps } from './paper-surface.tsx';

interface Tie extends PaperSurfaceProps {
  readonly session: DraftSession;
  readonly mayEdit: boolean;
  readonly openings: Openings;
}

/** The editor, tied to the session. It is made once; whether one may write can change under way. */
export function usePaperEditor({ session, paper, person, mayEdit, openings }: Tie): Editor {
  const { t } = useTranslation('surface');
  const { id, name } = person;
  const { language } = paper;
  const extensions = useMemo(
    () => [
      ...writingExtensions({
        language,
        words: t('placeholder', { returnObjects: true }),
        open: openings.open,
      }),
      ...meetingExtensions(session, { id, name }),
    ],
    [session, language, id, name, openings, t],
  );

  const attributes = {
    class: 'paper-text',
    lang: language,
    spellcheck: 'true',
    ...(paper.may.edit && {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('text'),
      'aria-describedby': 'surface-keys',
    }),
  };
  const editor = useEditor(
    { extensions, editable: mayEdit, injectCSS: false, editorProps: { attributes } },
    [extensions],
  );
  useEffect(() => {
    if (editor.isEditable !== mayEdit) editor.setEditable(mayEdit, false);
  }, [editor, mayEdit]);
  return editor;
}
