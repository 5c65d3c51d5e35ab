import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Button } from '../ui/button.tsx';
import { late } from '../ui/late.ts';
import { Late } from '../ui/late-parts.tsx';
import type { SignInAgainProps } from './sign-in-dialog.tsx';

const SignInDialog = late(async () => (await import('./sign-in-dialog.tsx')).SignInDialog);

/** Signs in without leaving the page, because the unsaved edits live in it. */
export function SignInAgain(props: SignInAgainProps) {
  const { t } = useWords('live');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        {t('signIn')}
      </Button>
      <Late>
        <SignInDialog {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
      </Late>
    </>
  );
}
