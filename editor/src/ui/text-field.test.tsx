// @vitest-environment jsdom
import { act } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { speaker } from '../words/speaker.ts';
import { TextField } from './text-field.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
// jsdom knows no escaping of selectors.
Reflect.set(globalThis, 'CSS', { escape: String });

beforeAll(() => speaker.speak('de'));

it('says what is wrong beside its help, in the place of complaints, and only then', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = (complaint?: string) =>
    act(async () =>
      root.render(
        <TextField label="ORCID iD" hint="Sechzehn Ziffern" complaint={complaint} isOptional />,
      ),
    );
  await show('Die Ziffern stimmen nicht.');
  const field = place.querySelector('input');
  expect(field?.getAttribute('aria-invalid')).toBe('true');
  expect(describing(field)).toEqual(['Sechzehn Ziffern', 'Die Ziffern stimmen nicht.']);
  await show();
  expect(field?.hasAttribute('aria-invalid')).toBe(false);
  expect(describing(field)).toEqual(['Sechzehn Ziffern']);
  expect(place.querySelector('svg')).toBeNull();
  await act(async () => root.unmount());
});

it('has the focus at once where it starts, also after a press by keyboard', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  // As the Enter key does on a button: a click without a pointer.
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  for (const lines of [undefined, 2]) {
    await act(async () => {
      flushSync(() =>
        root.render(<TextField key={lines} label="Name" {...{ lines }} startsHere />),
      );
      expect(document.activeElement).toBe(place.querySelector('input, textarea'));
    });
  }
  await act(async () => root.unmount());
});

const describing = (field: Element | null) =>
  (field?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
