// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { InlineContent } from './inline-content.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

it('shows marks, and formulas as they are printed', async () => {
  const place = document.createElement('p');
  const root = createRoot(place);
  const content = [
    { type: 'text', text: 'Eingesetzt: ' },
    { type: 'formula', attrs: { latex: 'a^2', alt: 'a Quadrat' } },
    { type: 'text', text: ', ' },
    { type: 'text', text: 'also mehr', marks: [{ type: 'bold' }] },
  ];
  await act(async () => root.render(<InlineContent content={content} />));
  await vi.waitFor(() => expect(place.querySelector('math')).not.toBeNull());
  expect(place.querySelector('[role=math]')?.getAttribute('aria-label')).toBe('a Quadrat');
  expect(place.querySelector('strong')?.textContent).toBe('also mehr');
  await act(async () => root.unmount());
});
