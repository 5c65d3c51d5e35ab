import { useWords } from '../words/use-words.ts';
import { Refusal } from '../refusal.ts';
import { Note } from '../ui/note.tsx';

/** Words for what went wrong, saying what to do. */
export function useRefusalWords() {
  const { t, has } = useWords('refusals');
  return (error: unknown) =>
    t(error instanceof Refusal && has(error.name) ? error.name : 'unknown');
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
