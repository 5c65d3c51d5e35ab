import { GripVertical } from 'lucide-react';
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

/** Dragged by the mouse or by the grip with the keyboard, a heading takes its section along. */
export function SortableHeadings(props: SortableHeadingsProps) {
  const { editor, headings, current, onChoose, announce } = props;
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
            data-current={heading.id === current || undefined}
          >
            <span
              className={styles.words}
              aria-current={heading.id === current ? 'location' : undefined}
            >
              {name}
            </span>
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
}
