import type { ChainedCommands, Editor } from '@tiptap/react';
import {
  Bold,
  Italic,
  List,
  ListOrdered,
  Quote,
  Subscript,
  Superscript,
  Underline,
  type LucideIcon,
} from 'lucide-react';
import { Group } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Toggle } from './tool.tsx';
import type { ToolState } from './tool-state.ts';
import styles from './toolbar.module.css';

interface ToggleKind {
  readonly name:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'subscript'
    | 'superscript'
    | 'bulletList'
    | 'orderedList'
    | 'quote';
  readonly keys: string;
  readonly Icon: LucideIcon;
  readonly toggle: (chain: ChainedCommands) => ChainedCommands;
  /** Whether a title may have it. */
  readonly inTitle?: true;
}

export const markToggles: readonly ToggleKind[] = [
  { name: 'bold', keys: 'Mod-b', Icon: Bold, toggle: (chain) => chain.toggleBold() },
  {
    name: 'italic',
    keys: 'Mod-i',
    Icon: Italic,
    toggle: (chain) => chain.toggleItalic(),
    inTitle: true,
  },
  {
    name: 'underline',
    keys: 'Mod-u',
    Icon: Underline,
    toggle: (chain) => chain.toggleMark('underline'),
  },
  {
    name: 'subscript',
    keys: 'Mod-,',
    Icon: Subscript,
    toggle: (chain) => chain.toggleSubscript(),
    inTitle: true,
  },
  {
    name: 'superscript',
    keys: 'Mod-.',
    Icon: Superscript,
    toggle: (chain) => chain.toggleSuperscript(),
    inTitle: true,
  },
];

export const blockToggles: readonly ToggleKind[] = [
  {
    name: 'bulletList',
    keys: 'Mod-Shift-8',
    Icon: List,
    toggle: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'orderedList',
    keys: 'Mod-Shift-7',
    Icon: ListOrdered,
    toggle: (chain) => chain.toggleOrderedList(),
  },
  { name: 'quote', keys: 'Mod-Shift-b', Icon: Quote, toggle: (chain) => chain.toggleBlockquote() },
];

interface TogglesProps {
  readonly editor: Editor;
  readonly kinds: readonly ToggleKind[];
  readonly state: ToolState;
  readonly isDisabled: boolean;
}

/** A row of tools that are on or off where the caret stands. */
export function Toggles({ editor, kinds, state, isDisabled }: TogglesProps) {
  const { t } = useWords('surface');
  const inTitle = state.block === 'title';
  return (
    <Group className={styles.group ?? ''}>
      {kinds.map((kind) => (
        <Toggle
          key={kind.name}
          label={t(`toolbar.${kind.name}`)}
          keys={kind.keys}
          icon={<kind.Icon />}
          isOn={state[kind.name]}
          isDisabled={isDisabled || (inTitle && !kind.inTitle)}
          onPress={() => void kind.toggle(editor.chain()).run()}
        />
      ))}
    </Group>
  );
}
