import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isRefusal, Refusal } from '../refusal.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { NotFound } from './not-found.tsx';
import { useRefusalWords } from './refusal-note.tsx';

/** After a deploy, the parts of the app that this page still asks for are gone. */
const isStale = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** Stands where a page could not be shown: what was refused, what is unreachable, what broke. */
export function Crash({ error }: ErrorComponentProps) {
  if (isRefusal(error, 'not-found')) return <NotFound />;
  if (error instanceof Refusal) return <Refused error={error} />;
  return <Broken error={error} />;
}

function Refused({ error }: { readonly error: Refusal }) {
  const { t } = useTranslation('ui');
  const words = useRefusalWords();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('crash.title')} size="measure">
      <Empty
        icon={<CloudOff />}
        title={words(error)}
        action={
          <Button look="primary" onPress={again}>
            {t('tryAgain')}
          </Button>
        }
      />
    </Page>
  );
}

function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('crash.title')} size="measure">
      <Empty
        icon={isStale(error) ? <RefreshCw /> : <TriangleAlert />}
        title={t(isStale(error) ? 'crash.stale' : 'crash.title')}
        action={
          <Button look="primary" onPress={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {isStale(error) ? undefined : t('crash.words')}
      </Empty>
    </Page>
  );
}
