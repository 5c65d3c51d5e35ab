import { useEditorState, type Editor } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { footnoteAround } from './notes/footnote-at.ts';

/** A place that a screen reader would pass over without a word. */
type Place =
  | { readonly kind: 'text' }
  | {
      readonly kind: 'footnote' | 'sign' | 'citation' | 'formula' | 'reference';
      readonly words: string;
    };

/** Says where the caret is when it gets into a footnote, or onto something that is not text. */
export function useSpokenPlace(editor: Editor, announce: (words: string) => void): void {
  const { t } = useWords('apparatus');
  const place = useEditorState({ editor, selector: placeOf });
  const before = useRef(place);
  useEffect(() => {
    const left = before.current;
    before.current = place;
    if (place.kind === 'text') {
      if (left.kind === 'footnote') announce(t('spoken.left'));
    } else if (place !== left) {
      announce(t(`spoken.${place.kind}`, { words: place.words, name: place.words }));
    }
  }, [place, announce, t]);
}

function placeOf({ editor }: { readonly editor: Editor }): Place {
  const { selection } = editor.state;
  const around = footnoteAround(selection.$from);
  if (around) return { kind: 'footnote', words: wordsAt(editor, around.pos) };
  if (!(selection instanceof NodeSelection)) return { kind: 'text' };
  const kind = kinds.get(selection.node.type.name);
  return kind ? { kind, words: wordsAt(editor, selection.from) } : { kind: 'text' };
}

const kinds = new Map<string, Exclude<Place['kind'], 'text'>>([
  ['footnote', 'sign'],
  ['citation', 'citation'],
  ['formula', 'formula'],
  ['formulaBlock', 'formula'],
  ['crossReference', 'reference'],
]);

/** As the node's own view reads, which knows numbers and styles. */
function wordsAt({ view }: Editor, pos: number): string {
  const dom = view.nodeDOM(pos);
  if (!(dom instanceof HTMLElement)) return '';
  const named = dom.querySelector('[aria-label]')?.getAttribute('aria-label');
  return named ?? dom.textContent ?? '';
}
