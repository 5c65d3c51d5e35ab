import { useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { useToast } from '../ui/toast.tsx';
import type { DraftSession } from './session.ts';

/** Tells whoever wants to insert more at once than can be saved that nothing was inserted. */
export function useTooLarge({ tooLarge }: DraftSession): void {
  const { t } = useWords('live');
  const toast = useToast();
  useEffect(() => tooLarge.subscribe(() => toast.failed(t('tooLarge'))));
}
