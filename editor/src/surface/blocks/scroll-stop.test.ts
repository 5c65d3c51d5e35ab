// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { scrollStop } from './scroll-stop.ts';

afterEach(() => vi.unstubAllGlobals());

it('a box is a tab stop until it is seen that everything fits in, and again when it does not', () => {
  let measure = () => {};
  const disconnect = vi.fn<() => void>();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn<() => void>();
      disconnect = disconnect;
      constructor(changed: () => void) {
        measure = changed;
      }
    },
  );
  const box = document.createElement('div');
  const leave = scrollStop(box, document.createElement('table'));
  expect(box.tabIndex).toBe(0);
  const width = vi.spyOn(box, 'scrollWidth', 'get').mockReturnValue(0);
  measure();
  expect(box.hasAttribute('tabindex')).toBe(false);
  width.mockReturnValue(400);
  measure();
  expect(box.tabIndex).toBe(0);
  leave();
  expect(disconnect).toHaveBeenCalledOnce();
});
