import type { Editor } from '@tiptap/react';
import type { Document } from '@eckpunkt/document';
import { createStore, type Readable } from '../../live/store.ts';
import type { Language } from '../../words/language.ts';
import { findingsIn, sameFindings, type Finding } from './findings.ts';

/** Nobody wants to be told of an empty heading while writing it. */
const pause = 1_200;

/** At the latest after this, however busy the window is. */
const patience = 5_000;

/** Null before the first look. */
export type Findings = readonly Finding[] | null;

/**
 * Checks the text once the typing pauses and the window has nothing else to do. Every letter puts
 * it off, so that it never stands between a key and what it writes.
 */
export function watchFindings(editor: Editor, language: Language): Readable<Findings> {
  const found = createStore<Findings>(
    null,
    (a, b) => a !== null && b !== null && sameFindings(a, b),
  );
  let checked: unknown = null;
  const look = () => {
    if (editor.isDestroyed || editor.state.doc === checked) return;
    checked = editor.state.doc;
    const document: Document = editor.state.doc.toJSON();
    found.set(findingsIn(document, language));
  };
  return {
    get: found.get,
    subscribe: (listener) => follow(editor, look, found.subscribe(listener)),
  };
}

function follow(editor: Editor, look: () => void, leave: () => void): () => void {
  let cancel = whenIdle(look);
  const changed = () => {
    cancel();
    const timer = setTimeout(() => (cancel = whenIdle(look)), pause);
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
