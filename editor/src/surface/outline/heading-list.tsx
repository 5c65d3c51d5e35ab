import type { Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { lineOf, type OutlineEntry } from './headings.ts';
import styles from './outline.module.css';

export interface HeadingListProps {
  readonly editor: Editor;
  readonly headings: readonly OutlineEntry[];
  /** The section that is written or read. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
}

/** For reading, and where there is no room to drag. */
export function HeadingList({ headings, current, onChoose }: HeadingListProps) {
  const { t } = useWords('surface');
  return (
    <ol className={styles.list}>
      {headings.map((heading) => (
        <li key={heading.id} data-level={heading.level}>
          <button
            type="button"
            className={styles.entry}
            aria-current={heading.id === current ? 'location' : undefined}
            onClick={() => onChoose(heading.id)}
          >
            {lineOf(heading, t('outline.untitled'))}
          </button>
        </li>
      ))}
    </ol>
  );
}
