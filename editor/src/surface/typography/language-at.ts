import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Language } from '../../words/language.ts';

/**
 * In which language somebody writes there: that of the passage, else of the part (an abstract,
 * keywords), else of the paper. Null in code, and in languages whose signs are not ours to set.
 */
export function languageAt(state: EditorState, pos: number, paper: Language): Language | null {
  const $pos = state.doc.resolve(pos);
  const marks = state.storedMarks ?? $pos.marks();
  if ($pos.parent.type.spec.code === true || markIn(marks, 'code')) return null;
  const lang: unknown = markIn(marks, 'language')?.attrs['lang'] ?? languageOfPart($pos) ?? paper;
  return lang === 'de' || lang === 'en' ? lang : null;
}

const languageOfPart = ($pos: ResolvedPos): unknown =>
  $pos.depth === 0 ? undefined : $pos.node(1).attrs['lang'];

const markIn = (marks: readonly Mark[], name: string) =>
  marks.find(({ type }) => type.name === name);
