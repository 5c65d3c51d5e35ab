import { useEditorState, type Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { citingIn } from '../citing/citing.ts';
import { InlineContent } from '../notes/inline-content.tsx';
import styles from '../notes/notes.module.css';

const references = ({ editor }: { readonly editor: Editor }) =>
  citingIn(editor.state)?.answered?.cited.references ?? null;

/** The list of references as it will be printed: what is cited, in the style of the paper. */
export function ReferencesList({ editor }: { readonly editor: Editor }) {
  const { t } = useWords('sources');
  const entries = useEditorState({ editor, selector: references });
  if (entries === null || entries.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="references-title">
      <h2 id="references-title" className={styles.title}>
        {t('references')}
      </h2>
      <ol className={styles.references}>
        {entries.map(({ id, runs }) => (
          <li key={id}>
            <InlineContent content={runs} />
          </li>
        ))}
      </ol>
    </section>
  );
}
