import type { Editor } from '@tiptap/react';
import { createPortal } from 'react-dom';
import type { Overlay } from '../openings.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import { useSettled } from '../use-settled.ts';
import { AddFront } from './add-front.tsx';
import { Byline } from './byline.tsx';
import styles from './front.module.css';
import { frontState, sameFront } from './front-state.ts';
import { Funding } from './funding.tsx';

export interface FrontAreaProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly mayEdit: boolean;
  readonly onOpen: (what: Overlay) => void;
}

/** Long enough that typing in the text never waits for it. */
const pause = 120;

/** Below the title: who wrote it, who paid, and a quiet row of what can still be said. */
export function FrontArea({ editor, paper, mayEdit, onOpen }: FrontAreaProps) {
  const front = useSettled(editor, frontState, pause, sameFront);
  const area = (
    <div className={styles.area}>
      <Byline authors={front.authors} mayEdit={mayEdit} onEdit={() => onOpen('authors')} />
      <Funding
        funders={front.funders}
        paperId={paper.id}
        mayEdit={mayEdit}
        onEdit={() => onOpen('funders')}
      />
      {mayEdit && <AddFront {...{ editor, paper, front, onOpen }} />}
    </div>
  );
  return createPortal(area, editor.storage.frontHost.element);
}
