import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { DraftSession } from '../live/session.ts';
import { useToast } from '../ui/toast.tsx';
import { useBlockWords } from './blocks/use-block-words.ts';
import { meetingExtensions, writingExtensions } from './extensions.ts';
import { figureAddress, sendFigureTo } from './figure/upload/send-figure.ts';
import type { Openings } from './openings.ts';
import type { PaperSurfaceProps } from './paper-surface.tsx';
import { useStandIns } from './unknown/use-strangers.ts';
import { useApparatus } from './use-apparatus.ts';

interface Tie extends PaperSurfaceProps {
  readonly session: DraftSession;
  readonly mayEdit: boolean;
  readonly openings: Openings;
  readonly announce: (words: string) => void;
}

/** The editor, tied to the session. It is made once; whether one may write can change under way. */
export function usePaperEditor(tie: Tie): Editor {
  const { session, paper, person, mayEdit, openings, announce } = tie;
  const { t, all } = useWords(['surface', 'desk']);
  const { all: allOfDesk } = useWords('desk');
  const toast = useToast();
  const blockWords = useBlockWords();
  const apparatus = useApparatus();
  const welcome = useStandIns(session);
  const { id, name } = person;
  const { id: paperId, language } = paper;
  const extensions = useMemo(
    () => [
      ...welcome(
        writingExtensions({
          language,
          words: all('placeholder'),
          blockWords,
          handleWords: allOfDesk('handle'),
          figures: { paperId, address: figureAddress(paperId), send: sendFigureTo(paperId) },
          open: openings.open,
          picturesLost: (count) => toast.failed(t('desk:paste.lost', { count })),
          refuse: toast.failed,
          apparatus,
          announce,
        }),
      ),
      ...meetingExtensions(session, { id, name }),
    ],
    [
      session,
      paperId,
      language,
      id,
      name,
      openings,
      announce,
      blockWords,
      apparatus,
      welcome,
      toast,
      t,
      all,
      allOfDesk,
    ],
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
