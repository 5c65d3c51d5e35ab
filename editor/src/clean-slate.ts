import { beforeAll } from 'vitest';

// Test files share a window, and so would see what others have left on the page and in its memory.
beforeAll(() => {
  if (typeof document === 'undefined') return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
