import type { Editor } from '@tiptap/react';
import { check, type Document, type Problem } from '@eckpunkt/document';
import { createStore, type Readable } from '../../live/store.ts';
import type { Language } from '../../words/language.ts';
import { sameFindings } from './findings.ts';

/** Nobody wants to be told of an empty heading while writing it. */
const pause = 1_200;

/** At the latest after this, however busy the window is. */
const patience = 5_000;

/** Null before the first look. */
export type Findings = readonly Problem[] | null;

/**
 * Checks the text once the typing pauses and the window has nothing else to do. Every letter puts
 * it off, so that it never stands between a key and what it writes.
 */
export function watchFindings(
  editor: Editor,
  language: Language,
  opened = editor.state.doc,
): Readable<Findings> {
  const found = createStore<Findings>(
    null,
    (a, b) => a !== null && b !== null && sameFindings(a, b),
  );
  let checked: unknown = null;
  // First as it was opened, however late that look comes: what was there already is no news.
  const look = () => {
    if (editor.isDestroyed || editor.state.doc === checked) return true;
    const doc = checked === null ? opened : editor.state.doc;
    checked = doc;
    const document: Document = doc.toJSON();
    found.set(check(document, { language }));
    return doc === editor.state.doc;
  };
  return {
    get: found.get,
    subscribe: (listener) => follow(editor, look, found.subscribe(listener)),
  };
}

/** `look` answers whether it has seen all there is. */
function follow(editor: Editor, look: () => boolean, leave: () => void): () => void {
  const lookOn = () => {
    if (!look()) changed();
  };
  let cancel = whenIdle(lookOn);
  const changed = () => {
    cancel();
    const timer = setTimeout(() => (cancel = whenIdle(lookOn)), pause);
    cancel = () => clearTimeout(timer);
  };
  editor.on('update', changed);
  return () => {
    cancel();
    editor.off('update', changed);
    leave();
  };
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 100);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(request);
}
