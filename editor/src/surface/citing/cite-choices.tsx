/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list would take the focus out of the text */
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import menu from '../../ui/menu.module.css';
import { useActiveOption, useMenuKeys } from '../menu-in-text.ts';
import { placeBeside } from '../slash/place.ts';
import slash from '../slash/slash.module.css';
import { sourceFacts, sourceFits, type SourceFacts } from '../sources/source-facts.ts';
import type { CiteMenuProps } from './cite-menu.tsx';
import styles from './citing.module.css';
import type { CiteQuery } from './query.ts';

const listId = 'cite-choices';
const optionId = (id: string) => `cite-${id}`;

/** How many sources are shown at once; whoever seeks another types on. */
const most = 8;

interface ChoicesProps extends CiteMenuProps {
  readonly query: CiteQuery;
  readonly onDismiss: () => void;
}

/** The sources that what was typed fits, the one to be cited marked. */
export function CiteChoices({ editor, query, onDetails, onNewSource, onDismiss }: ChoicesProps) {
  const { t } = useWords('sources');
  const [marked, setMarked] = useState(0);
  const found = sourceFacts(editor)
    .filter((one) => sourceFits(one, query.words))
    .slice(0, most);
  const count = found.length + 1;
  const isNew = marked % count === found.length;
  const current = found[marked % count];
  const cite = (source: SourceFacts | undefined) => {
    if (source === undefined) return addNew();
    return editor
      .chain()
      .focus()
      .cite([{ source: source.id }], query)
      .run();
  };
  const ask = (source: SourceFacts | undefined) => {
    if (source === undefined) return addNew();
    editor.commands.citeAndSelect([{ source: source.id }], query);
    return onDetails();
  };
  const addNew = () => {
    editor.chain().focus().deleteRange(query).run();
    onNewSource();
  };
  // Words that no source has are perhaps no search at all: then the keys are those of the text.
  const unlessStray = (act: () => unknown) => () =>
    found.length === 0 && query.words !== '' && marked === 0 ? false : void act();

  useMenuKeys(editor, {
    ArrowDown: () => setMarked((marked + 1) % count),
    ArrowUp: () => setMarked((marked - 1 + count) % count),
    Enter: unlessStray(() => cite(current)),
    Tab: unlessStray(() => ask(current)),
    Escape: onDismiss,
  });
  useActiveOption(editor, listId, optionId(current?.id ?? 'new'));

  const line = editor.view.coordsAtPos(query.from);
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={t('cite.menu')}
      className={slash.menu}
      style={{
        ...placeBeside(line, innerHeight),
        insetInlineStart: `min(${line.left}px, 100vw - 21rem)`,
      }}
    >
      {found.map((source) => (
        <Option
          key={source.id}
          id={source.id}
          label={source.name}
          hint={String(source.csl['title'] ?? '')}
          isMarked={source === current}
          onChoose={() => cite(source)}
        />
      ))}
      <Option id="new" label={t('cite.new')} isMarked={isNew} onChoose={addNew} />
      {found.length > 0 && <p className={styles.menuHint}>{t('cite.hint')}</p>}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isMarked: boolean;
  readonly onChoose: () => void;
}

const Option = ({ id, label, hint = '', isMarked, onChoose }: OptionProps) => (
  <div
    id={optionId(id)}
    role="option"
    tabIndex={-1}
    aria-selected={isMarked}
    className={menu.item}
    data-focused={isMarked || undefined}
    onMouseDown={(event) => {
      event.preventDefault();
      onChoose();
    }}
  >
    <span className={menu.words}>
      <span>{label}</span>
      {hint !== '' && <span className={styles.optionHint}>{hint}</span>}
    </span>
  </div>
);
