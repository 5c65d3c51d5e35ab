export type ViewKey = 'larger' | 'smaller' | 'focus';

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'key' | 'code'> & {
  getModifierState(key: string): boolean;
};

/** Plain Ctrl-Plus stays the browser's own zoom; with Alt it is the sheet alone that grows. */
export function viewKey(event: Pressed): ViewKey | null {
  const isOurs = (event.ctrlKey || event.metaKey) && event.altKey;
  if (!isOurs || event.getModifierState('AltGraph')) return null;
  if (event.code === 'KeyK') return 'focus';
  if (event.code === 'NumpadAdd' || event.key === '+') return 'larger';
  return event.code === 'NumpadSubtract' || event.key === '-' ? 'smaller' : null;
}
