// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { speaker } from '../words/speaker.ts';
import { Picker } from './picker.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
// jsdom knows no escaping of selectors.
Reflect.set(globalThis, 'CSS', { escape: String });

beforeAll(() => speaker.speak('de'));

const sections = [
  { id: 'section', title: 'Abschnitte', choices: [{ id: 'a', label: 'Abschnitt 1' }] },
  { id: 'formula', title: 'Formeln', choices: [{ id: 'e', label: 'Gleichung (1)', hint: 'x' }] },
];

it('finds something also by what its section is called', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const words = { label: 'Suchen', list: 'Ziele', nothing: 'Nichts' };
  await act(async () =>
    root.render(<Picker {...words} sections={sections} onChoose={() => undefined} />),
  );
  const options = () =>
    [...place.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
  expect(options()).toEqual(['Abschnitt 1', 'Gleichung (1)x']);
  await act(async () => type(place.querySelector('input'), 'formel'));
  expect(options()).toEqual(['Gleichung (1)x']);
  expect(place.querySelector('[role="group"][tabindex="0"] > [role="listbox"]')).not.toBeNull();
  await act(async () => root.unmount());
});

/** As a browser does: React listens for the event, and looks whether the value is another one. */
function type(input: HTMLInputElement | null, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
}
