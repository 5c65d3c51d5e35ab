import type { Editor } from '@tiptap/core';
import { movableIn, type Movable } from './movable.ts';

export const TURNS = [
  'paragraph',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'bulletList',
  'orderedList',
  'quote',
] as const;
export type Turn = (typeof TURNS)[number];

/** What the block can become; a table or a picture is what it is. */
export function turnsOf({ node }: Movable): readonly Turn[] {
  const { name } = node.type;
  if (name === 'listItem') return ['bulletList', 'orderedList'];
  return name === 'paragraph' || name === 'heading' ? TURNS : [];
}

export function turnInto(editor: Editor, turn: Turn): void {
  const chain = editor.chain().focus();
  switch (turn) {
    case 'paragraph':
      return void chain.setParagraph().run();
    case 'heading1':
      return void chain.setHeading({ level: 1 }).run();
    case 'heading2':
      return void chain.setHeading({ level: 2 }).run();
    case 'heading3':
      return void chain.setHeading({ level: 3 }).run();
    case 'heading4':
      return void chain.setHeading({ level: 4 }).run();
    case 'bulletList':
      return void (inList(editor, 'bulletList') || chain.toggleBulletList().run());
    case 'orderedList':
      return void (inList(editor, 'orderedList') || chain.toggleOrderedList().run());
    case 'quote':
      return void chain.toggleBlockquote().run();
  }
}

/** Turning into what it is already changes nothing, where toggling would take it away. */
function inList(editor: Editor, name: 'bulletList' | 'orderedList'): boolean {
  const movable = movableIn(editor.state);
  return movable !== null && editor.state.doc.resolve(movable.pos).parent.type.name === name;
}
