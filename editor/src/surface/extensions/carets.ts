import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Awareness } from 'y-protocols/awareness';
import { colorsFor } from '@eckpunkt/room/wire';

interface CaretUser {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly color?: unknown;
}

/**
 * The caret of somebody else: a line in their colour with their name on a flag. It is drawn for
 * the eye only; who is here is said by the list of people.
 */
export function renderCaret(user: CaretUser): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.setAttribute('aria-hidden', 'true');
  caret.dataset['person'] = String(user.id);
  caret.style.setProperty('--caret', colorIn(user));
  const flag = document.createElement('span');
  flag.className = 'caret-flag';
  flag.textContent = String(user.name);
  // The gaps keep the text around the caret from being joined with the name on the flag.
  caret.append('\u2060', flag, '\u2060');
  return caret;
}

export function renderSelection(user: CaretUser): {
  readonly class: string;
  readonly style: string;
} {
  return { class: 'caret-selection', style: `--caret: ${colorIn(user)}` };
}

/** The colour lies on the sheet, so that a newcomer can change it for all carets at once. */
function colorIn(user: CaretUser): string {
  return `var(${variableOf(String(user.id))}, ${String(user.color)})`;
}

function variableOf(personId: string): string {
  return `--person-${personId.replaceAll(/[^\w-]/g, '')}`;
}

interface CaretLifeOptions {
  readonly awareness: Awareness | null;
}

/** Long enough to be read; afterwards the flag would only hide the line above it. */
const flying = { duration: 5_000, fill: 'forwards' } as const;
const fading = [{ opacity: 1 }, { opacity: 1, offset: 0.92 }, { opacity: 0 }];

/** A name flies beside its caret while the caret moves; no two people share a colour. */
export const CaretLife = Extension.create<CaretLifeOptions>({
  name: 'caretLife',
  addOptions: () => ({ awareness: null }),
  addProseMirrorPlugins() {
    const { awareness } = this.options;
    if (awareness === null) return [];
    return [
      new Plugin({
        key: new PluginKey('caretLife'),
        view: ({ dom }) => {
          const moved = ({ added, updated, removed }: Record<string, readonly number[]>) => {
            if (added?.length || removed?.length) paint(dom, awareness);
            for (const client of [...(added ?? []), ...(updated ?? [])]) {
              flyFlag(dom, userOf(awareness, client));
            }
          };
          paint(dom, awareness);
          awareness.on('change', moved);
          return { destroy: () => awareness.off('change', moved) };
        },
      }),
    ];
  },
});

function userOf(awareness: Awareness, client: number): CaretUser | undefined {
  return awareness.getStates().get(client)?.['user'];
}

function paint(text: HTMLElement, awareness: Awareness): void {
  const users = [...awareness.getStates().keys()].map((client) => userOf(awareness, client));
  const ids = users.flatMap((user) => (typeof user?.id === 'string' ? [user.id] : []));
  for (const [id, color] of colorsFor(ids)) {
    text.parentElement?.style.setProperty(variableOf(id), color);
  }
}

function flyFlag(text: HTMLElement, user: CaretUser | undefined): void {
  if (user?.id === undefined) return;
  const carets = text.querySelectorAll(`.caret[data-person="${CSS.escape(String(user.id))}"]`);
  for (const caret of carets) caret.querySelector('.caret-flag')?.animate(fading, flying);
}
