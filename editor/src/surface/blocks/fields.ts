import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { BoxPart } from './box-view.ts';
import { changeAttributes } from './change-attributes.ts';
import { element } from './element.ts';

/** The block to which a field belongs. */
export interface Place {
  readonly editor: Editor;
  readonly getPos: () => number | undefined;
}

/** Whoever pauses so long has said something worth keeping. */
const pause = 1_000;

export interface WordsField {
  readonly name: string;
  readonly label: string;
  readonly className?: string;
  readonly longest?: number;
  /** Makes something of what was typed that the attribute can hold. */
  readonly tidy?: (words: string) => string;
}

/**
 * One attribute as a line of words in the box itself. What somebody is typing stays under their
 * hands when others change the same attribute; whoever leaves the field last has the last word.
 * Enter leads to the next line, behind the last of them into the text.
 */
export function wordsPart(place: Place, field: WordsField): BoxPart {
  const { name, label, className = '', longest = 300, tidy = oneLine } = field;
  const dom = element('textarea', `box-field ${className}`);
  dom.rows = 1;
  dom.placeholder = label;
  dom.maxLength = longest;
  dom.setAttribute('aria-label', label);
  dom.contentEditable = 'false';
  let typing: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (typing === undefined) return;
    clearTimeout(typing);
    typing = undefined;
    change(place, { [name]: tidy(dom.value) });
  };
  dom.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(keep, pause);
  });
  dom.addEventListener('blur', keep);
  dom.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    keep();
    const next = event.key === 'Enter' ? dom.nextElementSibling : null;
    if (next instanceof HTMLTextAreaElement) next.focus();
    else enterText(place);
  });
  return {
    dom,
    show({ node }) {
      const said = String(node.attrs[name] ?? '');
      if (typing === undefined && dom.value !== said) dom.value = said;
      dom.readOnly = !place.editor.isEditable;
      // Readers need no field for what nobody has said.
      dom.hidden = said === '' && dom.readOnly;
    },
  };
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** One attribute as a choice in the head of the box. */
export function choicePart(
  place: Place,
  name: string,
  label: string,
  options: readonly FieldOption[],
): BoxPart {
  const dom = element('select', 'box-choice');
  dom.setAttribute('aria-label', label);
  dom.contentEditable = 'false';
  dom.append(...options.map(({ value, label: words }) => new Option(words, value)));
  dom.addEventListener('change', () => change(place, { [name]: dom.value }));
  dom.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') enterText(place);
  });
  return {
    dom,
    show({ node }) {
      dom.value = String(node.attrs[name]);
      dom.disabled = !place.editor.isEditable;
    },
  };
}

function change({ editor, getPos }: Place, attributes: Readonly<Record<string, unknown>>): void {
  const pos = getPos();
  if (pos !== undefined && editor.isEditable) changeAttributes(editor, pos, attributes);
}

/** Back from a field into the words of the block. */
export function enterText({ editor, getPos }: Place): void {
  const pos = getPos();
  if (pos === undefined) return;
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(pos + 1), 1)));
  editor.view.focus();
}

const oneLine = (words: string) => words.replaceAll(/\s*\n\s*/g, ' ').trim();
