// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { footnoteAround } from '../notes/footnote-at.ts';
import { caretAfter, editorWith, node, press } from '../test-editor.ts';
import { jumpTo } from './jump.ts';
import { targetsIn } from './targets.ts';

// jsdom scrolls nothing.
Element.prototype.scrollIntoView ??= () => undefined;

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('heading', 'h', 'Ziele'),
    node('paragraph', 'p', 'Siehe ', node('footnote', 'f', 'Dort.')),
    { type: 'formulaBlock', attrs: { id: 'e', latex: 'a=b', numbered: true } },
    { ...node('heading', 'v', 'Dank'), attrs: { id: 'v', level: 1, numbering: 'none' } },
    node('paragraph', 'q', 'Ende.'),
  ]);

const enter = { key: 'Enter', code: 'Enter' };

describe('references', () => {
  it('are offered to all that has a number or can be named, with what stands there', () => {
    const { editor } = paper();
    const offered = targetsIn(editor.state, 'de').map(({ name, text }) => `${name}: ${text}`);
    expect(offered).toEqual([
      'Abschnitt\u00a01: Ziele',
      'Fußnote\u00a01: Dort.',
      'Gleichung\u00a0(1): a=b',
      'Abschnitt\u00a0„Dank“: Dank',
    ]);
  });

  it('are put where the caret is, and Enter follows them', () => {
    const { editor } = paper();
    caretAfter(editor, 'Ende');
    expect(editor.commands.insertReference('h')).toBe(true);
    const pos = editor.state.selection.from - 1;
    editor.commands.setNodeSelection(pos);
    expect(press(editor, enter)).toBe(true);
    expect(editor.state.selection.$from.parent.textContent).toBe('Ziele');
  });

  it('open a footnote and select a formula', () => {
    const { editor } = paper();
    jumpTo(editor, 'f');
    expect(footnoteAround(editor.state.selection.$from)?.node.attrs['id']).toBe('f');
    jumpTo(editor, 'e');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    expect(jumpTo(editor, 'gone')).toBe(false);
  });

  it('have no place in the title', () => {
    const { editor } = paper();
    caretAfter(editor, 'Tit');
    expect(editor.commands.insertReference('h')).toBe(false);
  });
});

describe('what is not text', () => {
  it('opens with Enter to be changed', () => {
    const { editor, opened } = paper();
    jumpTo(editor, 'e');
    press(editor, enter);
    expect(opened).toEqual(['formula']);
  });
});
