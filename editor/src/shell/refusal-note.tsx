import { useTranslation } from 'react-i18next';
import { Refusal, type RefusalName } from '../refusal.ts';
import { Note } from '../ui/note.tsx';
import { refusals } from '../words/de/refusals.ts';

const hasWords = (name: string): name is RefusalName => name in refusals;

/** Words for what went wrong, saying what to do. */
export function useRefusalWords() {
  const { t } = useTranslation('refusals');
  return (error: unknown) =>
    t(error instanceof Refusal && hasWords(error.name) ? error.name : 'unknown');
}

/** Stands in a form whose sending was refused; nothing as long as `error` is null. */
export function RefusalNote({ error }: { readonly error: unknown }) {
  const words = useRefusalWords();
  if (error === null || error === undefined) return null;
  return (
    <Note tone="danger" isAnswer>
      <p>{words(error)}</p>
    </Note>
  );
}
