import type { Editor } from '@tiptap/react';
import { GripVertical, Pencil, Trash2 } from 'lucide-react';
import { Button, GridList, GridListItem, useDragAndDrop, type Key } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import type { Author } from '@eckpunkt/document';
import { IconButton } from '../../ui/icon-button.tsx';
import { inOneStep } from '../blocks/change-attributes.ts';
import styles from './front.module.css';

interface AuthorListProps {
  readonly editor: Editor;
  readonly authors: readonly (Author & { readonly id: string })[];
  readonly onEdit: (id: string) => void;
}

/** Dragged by its grip, or with the keyboard: Enter on the grip, arrows, Enter. */
export function AuthorList({ editor, authors, onEdit }: AuthorListProps) {
  const { t } = useWords('front');
  const ids = authors.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(authors, key) })),
    onReorder({ keys, target }) {
      const order = moved(ids, [...keys], target.key, target.dropPosition);
      inOneStep(editor.state, () => editor.commands.orderAuthors(order));
    },
  });
  if (authors.length === 0) return <p className={styles.muted}>{t('authors.empty')}</p>;
  return (
    <>
      <p className={styles.muted}>{t('authors.order')}</p>
      <GridList
        aria-label={t('authors.title')}
        items={authors}
        dragAndDropHooks={dragAndDropHooks}
        className={styles.list ?? ''}
      >
        {(author) => <Entry editor={editor} author={author} onEdit={() => onEdit(author.id)} />}
      </GridList>
    </>
  );
}

interface EntryProps {
  readonly editor: Editor;
  readonly author: Author & { readonly id: string };
  readonly onEdit: () => void;
}

function Entry({ editor, author, onEdit }: EntryProps) {
  const { t } = useWords('front');
  const name = author.name || t('authors.unnamed');
  const role = author.role === 'author' ? '' : t(`authors.roles.${author.role}`);
  const remove = () => inOneStep(editor.state, () => editor.commands.removeFront(author.id));
  return (
    <GridListItem id={author.id} textValue={name} className={styles.entry ?? ''}>
      <Button slot="drag" className={styles.grip ?? ''} aria-label={t('authors.move', { name })}>
        <GripVertical aria-hidden />
      </Button>
      <span className={styles.entryWords}>
        <span>{name}</span>
        <span className={styles.muted}>
          {[author.organisation, role].filter(Boolean).join(' · ')}
        </span>
      </span>
      <IconButton label={t('authors.editOne', { name })} icon={<Pencil />} onPress={onEdit} />
      <IconButton label={t('authors.removeOne', { name })} icon={<Trash2 />} onPress={remove} />
    </GridListItem>
  );
}

const nameOf = (authors: AuthorListProps['authors'], key: Key): string =>
  authors.find(({ id }) => id === key)?.name ?? '';

/** The order after some have been put before or behind another one. */
export function moved(
  ids: readonly string[],
  keys: readonly Key[],
  target: Key,
  position: string,
): readonly string[] {
  const taken = ids.filter((id) => keys.includes(id));
  const rest = ids.filter((id) => !keys.includes(id));
  const index = rest.indexOf(String(target)) + (position === 'after' ? 1 : 0);
  return [...rest.slice(0, index), ...taken, ...rest.slice(index)];
}
