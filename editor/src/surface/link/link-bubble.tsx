import { useEditorState, type Editor } from '@tiptap/react';
import { ExternalLink, Pencil, Unlink } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Bubble } from '../bubble/bubble.tsx';
import { removeLink } from './link-at-caret.ts';
import styles from './link.module.css';

interface LinkBubbleProps {
  readonly editor: Editor;
  readonly onEdit: () => void;
}

/** With words selected, their own bubble stands there. */
const isAtLink = (editor: Editor) => editor.isActive('link') && editor.state.selection.empty;

/** Where a link leads, and what can be done with it, while the caret stands in it. */
export function LinkBubble({ editor, onEdit }: LinkBubbleProps) {
  const { t } = useWords('surface');
  const { href, mayEdit } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      href: String(current.getAttributes('link')['href'] ?? ''),
      mayEdit: current.isEditable,
    }),
  });
  return (
    <Bubble editor={editor} isFor={isAtLink} side="below">
      <Group className={styles.bubble ?? ''} aria-label={t('link.bubble', { address: href })}>
        <span className={styles.address}>{href.replace(/^(https?:\/\/|mailto:)/, '')}</span>
        <IconButton
          label={t('link.open')}
          icon={<ExternalLink />}
          onPress={() => window.open(href, '_blank', 'noopener,noreferrer')}
        />
        {mayEdit && (
          <>
            <IconButton label={t('link.edit')} icon={<Pencil />} onPress={onEdit} />
            <IconButton
              label={t('link.remove')}
              icon={<Unlink />}
              onPress={() => removeLink(editor)}
            />
          </>
        )}
      </Group>
    </Bubble>
  );
}
