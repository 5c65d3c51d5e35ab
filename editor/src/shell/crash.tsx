import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { isRefusal, Refusal } from '../refusal.ts';
import { Button } from '../ui/button.tsx';
import { NotLoaded } from '../ui/late.ts';
import { Message } from './message.tsx';
import { NotFound } from './not-found.tsx';
import { useRefusalWords } from './refusal-note.tsx';

/** After a deploy, the parts of the app that this page still asks for are gone. */
const isStale = (error: unknown) =>
  error instanceof NotLoaded ||
  (error instanceof TypeError && /dynamically imported module|module script/i.test(error.message));

/** Stands where a page could not be shown: what was refused, what is unreachable, what broke. */
export function Crash({ error }: ErrorComponentProps) {
  if (isRefusal(error, 'not-found')) return <NotFound />;
  if (error instanceof Refusal) return <Refused error={error} />;
  return <Broken error={error} />;
}

function Refused({ error }: { readonly error: Refusal }) {
  const { t } = useWords('ui');
  const words = useRefusalWords();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Message
      title={t('crash.refused')}
      words={words(error)}
      action={
        <Button look="primary" onPress={again}>
          {t('tryAgain')}
        </Button>
      }
    />
  );
}

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useWords('ui');
  const stale = isStale(error);
  return (
    <Message
      title={t(stale ? 'crash.stale' : 'crash.title')}
      words={stale ? undefined : t('crash.words')}
      action={
        <Button look="primary" onPress={() => location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  );
}
