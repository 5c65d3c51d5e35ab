import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { referenceText, titleReference, type Numbered } from '@eckpunkt/document';
import type { Language } from '../../words/language.ts';
import { numbersIn } from '../numbering/numbering.ts';

/** What a reference can point at. */
export interface Target {
  readonly id: string;
  readonly kind: Numbered['kind'];
  /** As the reference will read. */
  readonly name: string;
  /** What stands there, so that it is recognised. */
  readonly text: string;
}

/** Everything in the paper that a reference can name, in reading order. */
export function targetsIn(state: EditorState, language: Language): readonly Target[] {
  const numbers = numbersIn(state);
  const targets: Target[] = [];
  state.doc.descendants((node) => {
    const id: unknown = node.attrs['id'];
    if (typeof id !== 'string') return;
    const named = nameOf(node, numbers.get(id), language);
    if (named !== null) targets.push({ id, ...named, text: textOf(node) });
  });
  return targets;
}

function nameOf(node: ProseMirrorNode, numbered: Numbered | undefined, language: Language) {
  if (numbered) return { kind: numbered.kind, name: referenceText(numbered, language) };
  const name = node.type.name === 'heading' ? titleReference(node.toJSON(), language) : null;
  return name === null ? null : { kind: 'section' as const, name };
}

/** Enough to recognise it by. */
const longest = 120;

function textOf(node: ProseMirrorNode): string {
  const { caption, latex }: { caption?: unknown; latex?: unknown } = node.attrs;
  const text = [caption, latex, node.textContent].find((one) => typeof one === 'string' && one);
  return String(text ?? '').slice(0, longest);
}
