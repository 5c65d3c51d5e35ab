/** A choice kept in this browser. Where the browser keeps nothing, it lasts until the reload. */
const choice = (key: string) => ({
  get(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(value: string) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Forbidden by the person's settings, which is his right.
    }
  },
});

export const stored = {
  language: choice('eckpunkt.language'),
  theme: choice('eckpunkt.theme'),
  zoom: choice('eckpunkt.zoom'),
  focus: choice('eckpunkt.focus'),
};
