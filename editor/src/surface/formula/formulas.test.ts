// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { caretAfter, editorWith, node, outlineOf } from '../test-editor.ts';
import { typeset } from './typeset.ts';

const paper = () =>
  editorWith([node('title', 't', 'Titel'), node('paragraph', 'p', 'Es gilt stets.')]).editor;

describe('formulas', () => {
  it('stand in the line or below it, and are drawn and named', async () => {
    const editor = paper();
    caretAfter(editor, 'gilt ');
    editor.commands.insertFormula('formula', { latex: 'a^2', alt: 'a Quadrat' });
    caretAfter(editor, 'Es ');
    editor.commands.insertFormula('formulaBlock', { latex: 'b', alt: '', numbered: true });
    expect(outlineOf(editor).slice(1)).toEqual([
      'paragraph:Es gilt stets.',
      'formulaBlock:',
      'paragraph:',
    ]);
    // jsdom gives MathML no styles, without which a formula on its own line is not drawn there.
    await vi.waitFor(() => expect(editor.view.dom.querySelector('.formula math')).not.toBeNull());
    const names = [...editor.view.dom.querySelectorAll('[role=math]')].map((one) => one.ariaLabel);
    expect(names).toEqual(['a Quadrat', 'b']);
    expect(editor.view.dom.querySelector<HTMLElement>('.formula-block')?.dataset['number']).toBe(
      '1',
    );
  });

  it('that cannot be set stay as they were written', async () => {
    const editor = paper();
    caretAfter(editor, 'gilt ');
    editor.commands.insertFormula('formula', { latex: '\\frac{a', alt: '' });
    await vi.waitFor(() => expect(editor.view.dom.querySelector('.formula-wrong')).not.toBeNull());
    expect(editor.view.dom.querySelector('.formula-math')?.textContent).toBe('\\frac{a');
  });

  it('lead nowhere and grow no longer than they should', () => {
    const link = typeset('\\href{javascript:alert(1)}{x}', false);
    expect(link.ok && link.math.querySelector('[href]')).toBeFalsy();
    expect(typeset('\\def\\x{\\x\\x}\\x', false).ok).toBe(false);
  });
});
