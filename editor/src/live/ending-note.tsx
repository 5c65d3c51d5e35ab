import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useArrival } from '../ui/late-parts.tsx';
import { Note } from '../ui/note.tsx';
import { keepsEdits, type Ending } from './ending.ts';
import styles from './live.module.css';
import type { DraftSession } from './session.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { useStore } from './use-store.ts';

interface EndingNoteProps {
  readonly session: DraftSession;
  readonly person: { readonly id: string; readonly name: string };
  /** The whole text, for taking along what the server would not take. */
  readonly plainText?: () => string;
}

/** Says why the connection is over, what became of the last edits, and what to do now. */
export function EndingNote({ session, person, plainText }: EndingNoteProps) {
  const { t } = useWords('live');
  const ending = useStore(session.connection.ending);
  useArrival();
  if (ending === null) return null;
  const count = session.unsaved();
  return (
    <div className={styles.ending} data-testid="ending" data-ending={ending}>
      <Note
        tone={keepsEdits(ending) ? 'warning' : 'danger'}
        title={t(`ending.${ending}.title`)}
        isAnswer
      >
        <p>{t(`ending.${ending}.text`)}</p>
        {ending !== 'gone' && <p>{t(keepsEdits(ending) ? 'kept' : 'lost', { count })}</p>}
        <div className={styles.ways}>
          <WayOn ending={ending} session={session} person={person} />
          {plainText !== undefined && !keepsEdits(ending) && <CopyText plainText={plainText} />}
        </div>
      </Note>
    </div>
  );
}

interface WayOnProps extends Pick<EndingNoteProps, 'session' | 'person'> {
  readonly ending: Ending;
}

function WayOn({ ending, session, person }: WayOnProps) {
  const { t } = useWords('live');
  if (ending === 'signed-out') return <SignInAgain session={session} person={person} />;
  if (ending === 'gone') return <ButtonLink href="/app">{t('toHome')}</ButtonLink>;
  return (
    <Button look="primary" onPress={() => session.reload()}>
      {t('reload')}
    </Button>
  );
}

function CopyText({ plainText }: { readonly plainText: () => string }) {
  const { t } = useWords('live');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(plainText());
    setCopied(true);
  };
  return <Button onPress={() => void copy()}>{t(copied ? 'copied' : 'copyText')}</Button>;
}
