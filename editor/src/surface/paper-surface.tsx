import { useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { EndingNote } from '../live/ending-note.tsx';
import type { DraftSession } from '../live/session.ts';
import { useSession } from '../live/use-session.ts';
import { useStore } from '../live/use-store.ts';
import { useTooLarge } from '../live/use-too-large.ts';
import { useArrival } from '../ui/late-parts.tsx';
import { Note } from '../ui/note.tsx';
import type { Language } from '../words/language.ts';
import type { Writer } from './extensions.ts';
import { Opening } from './opening.tsx';
import { Sheet } from './sheet.tsx';

export interface SurfacePaper {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly group: { readonly name: string };
  readonly may: { readonly edit: boolean };
}

export interface PaperSurfaceProps {
  readonly paper: SurfacePaper;
  readonly person: Writer;
  /** Offers what templates need: hints that never print, and headings that must stay. */
  readonly makesTemplates: boolean;
  /** What is offered to whoever may write, while nobody has written anything. */
  readonly beginning?: ReactNode;
}

/** The paper as people write it together. */
export function PaperSurface(props: PaperSurfaceProps) {
  const { paper, person } = props;
  const session = useSession({
    paperId: paper.id,
    personId: person.id,
    mayEdit: paper.may.edit,
  });
  if (session === null) return <Opening title={paper.title} />;
  return <Opened {...props} session={session} />;
}

function Opened(props: PaperSurfaceProps & { readonly session: DraftSession }) {
  const { session, paper, person } = props;
  const ready = useStore(session.ready);
  const arrived = useStore(session.connection.arrived);
  const ending = useStore(session.connection.ending);
  useTooLarge(session);
  const [round, setRound] = useState(0);
  if (ready && ending !== 'gone') {
    return <Sheet key={round} {...props} onStranger={() => setRound(round + 1)} />;
  }
  if (ending !== null) return <EndingNote session={session} person={person} />;
  return arrived ? <Broken /> : <Opening title={paper.title} />;
}

function Broken() {
  const { t } = useWords('surface');
  useArrival();
  return (
    <Note tone="danger" title={t('brokenTitle')} isAnswer>
      <p>{t('broken')}</p>
    </Note>
  );
}
