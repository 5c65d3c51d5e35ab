import { GripVertical } from 'lucide-react';
import { createContext, memo, use } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { inOneStep } from '../blocks/change-attributes.ts';
import type { HeadingListProps } from './heading-list.tsx';
import { lineOf } from './headings.ts';
import styles from './outline.module.css';
import { headingBehindGap, sectionMoved } from './sections.ts';

interface SortableHeadingsProps extends HeadingListProps {
  readonly announce: (words: string) => void;
}

/** The lines hear of it by themselves: making the list anew takes longer than typing a letter. */
const Current = createContext<string | null>(null);

/** Dragged by the mouse or by the grip with the keyboard, a heading takes its section along. */
export const SortableHeadings = ({ current, ...list }: SortableHeadingsProps) => (
  <Current value={current}>
    <Lines {...list} />
  </Current>
);

const Lines = memo(function Lines(props: Omit<SortableHeadingsProps, 'current'>) {
  const { editor, headings, onChoose, announce } = props;
  const { t } = useWords(['surface', 'desk']);
  const untitled = t('surface:outline.untitled');
  const nameOf = (id: unknown) => {
    const heading = headings.find((one) => one.id === id);
    return heading ? lineOf(heading, untitled) : '';
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(key) })),
    onReorder({ keys: [key], target }) {
      const ids = headings.map(({ id }) => id);
      const before = headingBehindGap(ids, String(target.key), target.dropPosition);
      const tr = sectionMoved(editor.state, String(key), before);
      if (tr === null) return;
      inOneStep(editor.state, () => editor.view.dispatch(tr));
      announce(t('desk:outline.moved', { name: nameOf(key) }));
    },
  });
  return (
    <GridList
      aria-label={t('surface:outline.title')}
      className={styles.list ?? ''}
      dragAndDropHooks={dragAndDropHooks}
      onAction={(id) => onChoose(String(id))}
    >
      {headings.map((heading) => {
        const name = lineOf(heading, untitled);
        return (
          <GridListItem
            key={heading.id}
            id={heading.id}
            textValue={name}
            className={styles.row ?? ''}
            data-level={heading.level}
          >
            <Line id={heading.id} name={name} />
            <Button
              slot="drag"
              className={styles.grip ?? ''}
              aria-label={t('desk:outline.move', { name })}
            >
              <GripVertical aria-hidden />
            </Button>
          </GridListItem>
        );
      })}
    </GridList>
  );
});

interface LineProps {
  readonly id: string;
  readonly name: string;
}

const Line = ({ id, name }: LineProps) => (
  <span className={styles.words} aria-current={use(Current) === id ? 'location' : undefined}>
    {name}
  </span>
);
