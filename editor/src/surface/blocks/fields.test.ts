// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { caseBox, fieldIn, type } from './testing.ts';
import { editorWith, meet, node, openEditor } from '../test-editor.ts';

const paper = () => editorWith([node('title', 't', 'Titel'), caseBox('c', { name: 'Moorhof' })]);
const nameOf = ({ editor }: ReturnType<typeof paper>) => editor.state.doc.child(1).attrs['name'];

describe('a field in a box', () => {
  it('shows what is said, and says what was typed once it is left', () => {
    const mine = paper();
    const field = fieldIn(mine.editor, 'Name des Projekts');
    expect(field.value).toBe('Moorhof');
    type(field, 'Moorhof II');
    expect(nameOf(mine)).toBe('Moorhof');
    field.dispatchEvent(new Event('blur'));
    expect(nameOf(mine)).toBe('Moorhof II');
  });

  it('is one step of undo', () => {
    const mine = paper();
    mine.editor.commands.insertContentAt(mine.editor.state.doc.content.size - 2, 'Getippt');
    const field = fieldIn(mine.editor, 'Name des Projekts');
    type(field, 'Anders');
    field.dispatchEvent(new Event('blur'));
    mine.editor.commands.undo();
    expect(nameOf(mine)).toBe('Moorhof');
    expect(mine.editor.getText()).toContain('Getippt');
    expect(field.value).toBe('Moorhof');
  });

  it('follows others, but not under the hands of somebody who types', () => {
    const mine = paper();
    const other = new Y.Doc();
    meet(mine.doc, other);
    const theirs = openEditor(other);
    const name = fieldIn(mine.editor, 'Name des Projekts');
    const place = fieldIn(mine.editor, 'Ort');
    type(name, 'Meins');
    for (const [label, words] of [
      ['Name des Projekts', 'Ihres'],
      ['Ort', 'Greifswald'],
    ] as const) {
      const field = fieldIn(theirs.editor, label);
      type(field, words);
      field.dispatchEvent(new Event('blur'));
    }
    meet(mine.doc, other);
    expect(place.value).toBe('Greifswald');
    expect(name.value).toBe('Meins');
    expect(name.isConnected).toBe(true);
    name.dispatchEvent(new Event('blur'));
    meet(mine.doc, other);
    expect(fieldIn(theirs.editor, 'Name des Projekts').value).toBe('Meins');
  });

  it('leads with Enter from line to line, and from the last into the text', () => {
    const { editor } = paper();
    document.body.append(editor.view.dom);
    const labels = ['Name des Projekts', 'Ort', 'Beteiligte'];
    const fields = labels.map((label) => fieldIn(editor, label));
    fields[0]?.focus();
    for (const field of fields) {
      expect(document.activeElement).toBe(field);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    }
    expect(document.activeElement).toBe(editor.view.dom);
    editor.view.dom.remove();
  });

  it('leads back into the text with Escape', () => {
    const mine = paper();
    mine.editor.commands.setTextSelection(1);
    fieldIn(mine.editor, 'Ort').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(mine.editor.state.selection.$from.node(1).type.name).toBe('caseBox');
  });
});
