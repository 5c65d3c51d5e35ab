import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { viewKey, type ViewKey } from './view-keys.ts';
import { nextZoom, storedView, storeView, type ViewSettings } from './view-settings.ts';

export interface View {
  readonly settings: ViewSettings;
  readonly change: (change: Partial<ViewSettings>) => void;
}

/** How the sheet is shown here, with its keys; remembered on this device. */
export function useView(announce: (words: string) => void): View {
  const { t } = useWords('desk');
  const [settings, setSettings] = useState(storedView);
  const change = (changed: Partial<ViewSettings>) => {
    const next = { ...settings, ...changed };
    storeView(next);
    setSettings(next);
    if (changed.zoom !== undefined) announce(t('view.zoomed', { percent: next.zoom }));
    if (changed.focus !== undefined) announce(t(next.focus ? 'view.focusOn' : 'view.focusOff'));
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = viewKey(event);
      if (key === null) return;
      event.preventDefault();
      change(changeOf(key, settings));
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  return { settings, change };
}

function changeOf(key: ViewKey, { zoom, focus }: ViewSettings): Partial<ViewSettings> {
  switch (key) {
    case 'focus':
      return { focus: !focus };
    case 'larger':
      return { zoom: nextZoom(zoom, 1) };
    case 'smaller':
      return { zoom: nextZoom(zoom, -1) };
  }
}
