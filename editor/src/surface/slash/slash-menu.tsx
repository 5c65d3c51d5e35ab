/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list would take the focus out of the text */
import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import menu from '../../ui/menu.module.css';
import type { InsertingInto } from '../insert/insertions.ts';
import { useActiveOption, useMenuKeys } from '../menu-in-text.ts';
import { choicesAt, fits, type SlashChoice } from './choices.ts';
import { insertChosen } from './insert-chosen.ts';
import { placeBeside } from './place.ts';
import { slashQuery, type SlashQuery } from './query.ts';
import styles from './slash.module.css';

const listId = 'slash-choices';
const optionId = (choice: SlashChoice) => `slash-${choice.name.replaceAll(/\W/g, '-')}`;

interface SlashMenuProps extends InsertingInto {
  readonly editor: Editor;
}

/**
 * Typing `/` offers what an empty line can become, and within a line what can stand in it. The
 * focus stays in the text.
 */
export function SlashMenu({ editor, ...into }: SlashMenuProps) {
  const query = useEditorState({
    editor,
    selector: ({ editor: current }) => (current.isEditable ? slashQuery(current.state) : null),
  });
  const [dismissed, setDismissed] = useState<number | null>(null);
  const { t } = useWords(['blocks', 'surface', 'apparatus', 'front']);
  if (query === null || dismissed === query.from) return null;
  const choices = choicesAt(editor.state, query, into).filter(({ name }) =>
    fits(t(name), query.words),
  );
  // Nothing is offered then, and all keys are the text's.
  if (choices.length === 0) return null;
  return (
    <Choices
      key={query.from}
      {...{ editor, query, choices }}
      onDismiss={() => setDismissed(query.from)}
    />
  );
}

interface ChoicesProps {
  readonly editor: Editor;
  readonly choices: readonly SlashChoice[];
  readonly query: SlashQuery;
  readonly onDismiss: () => void;
}

function Choices({ editor, query, choices, onDismiss }: ChoicesProps) {
  const { t } = useWords(['blocks', 'surface', 'apparatus', 'front']);
  const [marked, setMarked] = useState(0);
  const current = choices[Math.min(marked, choices.length - 1)];
  const choose = (choice: SlashChoice | undefined) => {
    if (choice) insertChosen(editor, query, choice);
  };

  useMenuKeys(editor, {
    ArrowDown: () => setMarked((marked + 1) % choices.length),
    ArrowUp: () => setMarked((marked - 1 + choices.length) % choices.length),
    Enter: () => choose(current),
    Tab: () => choose(current),
    Escape: onDismiss,
  });
  useActiveOption(editor, listId, current && optionId(current));

  return (
    <div
      id={listId}
      role="listbox"
      aria-label={t('surface:toolbar.insert')}
      className={styles.menu}
      style={placeBeside(editor.view.coordsAtPos(query.from), innerHeight)}
    >
      {choices.map((choice) => (
        <div
          key={choice.name}
          id={optionId(choice)}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          className={menu.item}
          data-focused={choice === current || undefined}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {t(choice.name)}
        </div>
      ))}
    </div>
  );
}
