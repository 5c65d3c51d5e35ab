import type { Editor } from '@tiptap/react';
import { memo } from 'react';
import { useWords } from '../../words/use-words.ts';
import { citingIn } from '../citing/citing.ts';
import { jumpTo } from '../references/jump.ts';
import { useSettled } from '../use-settled.ts';
import { InlineContent } from './inline-content.tsx';
import { notesIn, sameNotes, type NoteEntry } from './notes-in.ts';
import styles from './notes.module.css';

const pause = 600;

/** New words of the citations come without any change of the text. */
const citedIn = ({ state }: Editor) => citingIn(state)?.answered;

const notesOf = ({ state }: Editor) => notesIn(state);

/** All footnotes below the text, to be read one after the other. They are written in the text. */
export function NotesList({ editor }: { readonly editor: Editor }) {
  const { t } = useWords('apparatus');
  const notes = useSettled(editor, notesOf, pause, sameNotes, citedIn);
  if (notes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles.title}>
        {t('notes.title')}
      </h2>
      <ol className={styles.notes}>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} words={JSON.stringify(note)} editor={editor} />
        ))}
      </ol>
    </section>
  );
}

interface NoteItemProps {
  readonly note: NoteEntry;
  readonly words: string;
  readonly editor: Editor;
}

const NoteItem = memo(
  function NoteItem({ note, editor }: NoteItemProps) {
    const { t } = useWords('apparatus');
    const { id, number, name, content } = note;
    return (
      <li className={styles.note}>
        <button
          type="button"
          className={styles.number}
          aria-label={t('notes.goTo', { name })}
          onClick={() => jumpTo(editor, id)}
        >
          {number}
        </button>
        <span>{content.length === 0 ? t('notes.empty') : <InlineContent content={content} />}</span>
      </li>
    );
  },
  (before, after) => before.words === after.words,
);
