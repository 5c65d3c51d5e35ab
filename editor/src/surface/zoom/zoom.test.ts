// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { caretIn, editorWith, node } from '../test-editor.ts';
import { viewKey } from './view-keys.ts';
import { nextZoom, storedView, storeView } from './view-settings.ts';

beforeEach(() => localStorage.clear());

describe('how the sheet is shown', () => {
  it('is remembered on this device', () => {
    expect(storedView()).toEqual({ zoom: 100, focus: false });
    storeView({ zoom: 125, focus: true });
    expect(storedView()).toEqual({ zoom: 125, focus: true });
  });

  it('is the usual where what is stored means nothing', () => {
    localStorage.setItem('eckpunkt.zoom', '9000');
    expect(storedView().zoom).toBe(100);
  });

  it('grows and shrinks between 80 and 150 percent', () => {
    expect(nextZoom(100, 1)).toBe(110);
    expect(nextZoom(150, 1)).toBe(150);
    expect(nextZoom(80, -1)).toBe(80);
  });
});

describe('the keys of the view', () => {
  const press = (init: KeyboardEventInit) => viewKey(new KeyboardEvent('keydown', init));

  it('leave the zoom of the browser alone', () => {
    expect(press({ ctrlKey: true, key: '+', code: 'BracketRight' })).toBe(null);
    expect(press({ ctrlKey: true, altKey: true, key: '+', code: 'BracketRight' })).toBe('larger');
    expect(press({ ctrlKey: true, altKey: true, key: '-', code: 'Slash' })).toBe('smaller');
    expect(press({ ctrlKey: true, altKey: true, key: 'k', code: 'KeyK' })).toBe('focus');
  });

  it('are none where AltGr writes a character', () => {
    const event = { ctrlKey: true, altKey: true, modifierAltGraph: true, key: '~' };
    expect(press({ ...event, code: 'BracketRight' })).toBe(null);
  });
});

describe('what one writes', () => {
  const paper = [
    node('title', 't', 'Titel'),
    node('paragraph', 'a', 'Eins'),
    node('paragraph', 'b', 'Zwei'),
  ];
  const written = () =>
    [...document.querySelectorAll('.is-written')].map((element) => element.textContent);

  it('is the block around the caret, or all that is selected', () => {
    const { editor } = editorWith(paper);
    caretIn(editor, 1);
    expect(written()).toEqual(['Eins']);
    editor.commands.selectAll();
    expect(written()).toEqual(['Titel', 'Eins', 'Zwei']);
    editor.destroy();
  });
});
