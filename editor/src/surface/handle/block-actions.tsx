import type { Editor } from '@tiptap/react';
import { ArrowDown, ArrowUp, Copy, Link, Lock, LockOpen, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { useWords } from '../../words/use-words.ts';
import { addresses } from '../../addresses.ts';
import { MenuBeside, MenuItem, MenuPart } from '../../ui/menu.tsx';
import { inOneStep } from '../blocks/change-attributes.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import type { Movable } from './movable.ts';
import { turnInto, turnsOf } from './turn-into.ts';

interface BlockActionsProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly makesTemplates: boolean;
  readonly announce: (words: string) => void;
  readonly movable: Movable;
  readonly kind: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What can be done with the block around the caret. */
export function BlockActions(props: BlockActionsProps) {
  const { editor, movable, kind, anchor } = props;
  const { t } = useWords(['desk', 'surface']);
  const close = () => {
    props.onClose();
    // The menu gives the focus back first.
    requestAnimationFrame(() => editor.commands.focus(undefined, { scrollIntoView: false }));
  };
  const copyLink = async () => {
    const id: unknown = movable.node.attrs['id'];
    const address = new URL(addresses.block(props.paper.id, String(id)), location.origin);
    const isCopied = await copied(address.href);
    props.announce(t(isCopied ? 'desk:handle.copied' : 'desk:handle.notCopied'));
  };
  const isFixed = movable.node.attrs['fixed'] === true;
  const fix = () => {
    inOneStep(editor.state, () => editor.commands.fixHeading(!isFixed));
    props.announce(t(isFixed ? 'desk:handle.released' : 'desk:handle.fixed'));
  };
  const turns = turnsOf(movable);
  return (
    <MenuBeside anchor={anchor} label={t('desk:handle.label', { kind })} onClose={close}>
      <MenuItem icon={<ArrowUp />} onAction={() => editor.commands.moveBlock(-1)}>
        {t('desk:handle.up')}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} onAction={() => editor.commands.moveBlock(1)}>
        {t('desk:handle.down')}
      </MenuItem>
      <MenuItem icon={<Copy />} onAction={() => editor.commands.duplicateBlock()}>
        {t('desk:handle.duplicate')}
      </MenuItem>
      <MenuItem icon={<Link />} onAction={() => void copyLink()}>
        {t('desk:handle.copyLink')}
      </MenuItem>
      {props.makesTemplates && movable.node.type.name === 'heading' && (
        <MenuItem icon={isFixed ? <LockOpen /> : <Lock />} onAction={fix}>
          {t(isFixed ? 'desk:handle.release' : 'desk:handle.fix')}
        </MenuItem>
      )}
      <MenuItem icon={<Trash2 />} isDangerous onAction={() => editor.commands.deleteBlock()}>
        {t('desk:handle.delete')}
      </MenuItem>
      {turns.length > 0 && (
        <MenuPart title={t('desk:handle.turnInto')}>
          {turns.map((turn) => (
            <MenuItem
              key={turn}
              onAction={() => inOneStep(editor.state, () => turnInto(editor, turn))}
            >
              {t(wordsOf[turn])}
            </MenuItem>
          ))}
        </MenuPart>
      )}
    </MenuBeside>
  );
}

const wordsOf = {
  paragraph: 'surface:block.paragraph',
  heading1: 'surface:block.heading1',
  heading2: 'surface:block.heading2',
  heading3: 'surface:block.heading3',
  heading4: 'surface:block.heading4',
  bulletList: 'surface:toolbar.bulletList',
  orderedList: 'surface:toolbar.orderedList',
  quote: 'surface:toolbar.quote',
} as const;

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
