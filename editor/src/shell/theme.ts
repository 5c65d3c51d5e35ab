import { useState } from 'react';
import { stored } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

const chosenTheme = (): Theme => {
  const theme = stored.theme.get();
  return isTheme(theme) ? theme : 'system';
};

function show(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export const showChosenTheme = () => show(chosenTheme());

/** Light, dark, or as the device has it; kept in this browser. */
export function useTheme() {
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (next: Theme) => {
    stored.theme.set(next);
    show(next);
    setTheme(next);
  };
  return [theme, choose] as const;
}
