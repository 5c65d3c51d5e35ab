// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check, type Document } from '@eckpunkt/document';
import type { Overlay } from '../openings.ts';
import { editorWith, node, typeText, caretIn } from '../test-editor.ts';
import { freshErrors, sameFindings } from './findings.ts';
import { goTo } from './go-to.ts';
import { watchFindings } from './watch-findings.ts';

const paper = (...content: Document['content']): Document => ({ type: 'doc', content });
const empty = node('heading', 'leer');
const codes = (document: Document) => check(document, { language: 'de' }).map(({ code }) => code);

describe('what the check finds', () => {
  it('is news only where it is an error that was not there before', () => {
    const one = check(paper(node('title', 't', 'Titel'), empty), { language: 'de' });
    const moved = check(
      paper(node('title', 't', 'Titel'), node('paragraph', 'p', 'Davor'), empty),
      { language: 'de' },
    );
    expect(freshErrors([], one).map(({ code }) => code)).toEqual(['heading-empty']);
    expect(freshErrors(one, moved)).toEqual([]);
    expect(sameFindings(one, moved)).toBe(false);
  });

  it('has nothing to say of a good text', () => {
    expect(codes(paper(node('title', 't', 'Titel'), node('paragraph', 'p', 'Gut.')))).not.toContain(
      'heading-empty',
    );
  });
});

describe('the check while writing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits for a pause', () => {
    const { editor } = editorWith([node('title', 't', 'Titel'), node('heading', 'h', 'Ziele')]);
    const findings = watchFindings(editor, 'de');
    const heard = vi.fn<() => void>();
    const leave = findings.subscribe(heard);
    vi.advanceTimersByTime(200);
    const hasEmpty = () => findings.get()?.some(({ code }) => code === 'heading-empty');
    expect(hasEmpty()).toBe(false);
    editor.commands.setTextSelection({ from: 8, to: 13 });
    editor.commands.deleteSelection();
    caretIn(editor, 1);
    vi.advanceTimersByTime(800);
    typeText(editor, ' ');
    vi.advanceTimersByTime(800);
    expect(hasEmpty()).toBe(false);
    vi.advanceTimersByTime(800);
    expect(hasEmpty()).toBe(true);
    leave();
    editor.destroy();
  });

  it('looks first at the text as it was opened, however late it begins', () => {
    const { editor } = editorWith([node('title', 't', 'Titel'), node('heading', 'h', 'Ziele')]);
    const opened = editor.state.doc;
    editor.commands.setTextSelection({ from: 8, to: 13 });
    editor.commands.deleteSelection();
    const findings = watchFindings(editor, 'de', opened);
    const seen: (boolean | undefined)[] = [];
    const leave = findings.subscribe(() =>
      seen.push(findings.get()?.some(({ code }) => code === 'heading-empty')),
    );
    vi.advanceTimersByTime(200);
    expect(seen).toEqual([false]);
    vi.advanceTimersByTime(1_400);
    expect(seen).toEqual([false, true]);
    leave();
    editor.destroy();
  });
});

describe('the way to a problem', () => {
  it('leads into the text, to a form, or says that the place is gone', () => {
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      { type: 'author', attrs: { id: 'wer', name: '' } },
      node('heading', 'h', 'Ziele'),
    ]);
    const opened: Overlay[] = [];
    const open = (form: Overlay) => void opened.push(form);
    expect(goTo(editor, 'h', open)).toBe(true);
    expect(editor.state.selection.$from.parent.attrs['id']).toBe('h');
    expect(goTo(editor, 'wer', open)).toBe(true);
    expect(opened).toEqual(['authors']);
    expect(goTo(editor, 'weg', open)).toBe(false);
    editor.destroy();
  });
});
