const onApple = () => /Mac|iP(hone|ad|od)/.test(navigator.platform);

const apple: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { Mod: 'Strg', Shift: 'Umschalt', Alt: 'Alt', Enter: 'Eingabe', Tab: 'Tab', Escape: 'Esc' },
  en: { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Enter: 'Enter', Tab: 'Tab', Escape: 'Esc' },
};

/** `Mod-Shift-8` as it is written on the keys of this machine. */
export function keysOf(combination: string, language: string): string {
  const words = { ...names[language === 'en' ? 'en' : 'de'], ...(onApple() ? apple : {}) };
  const keys = combination.split('-').map((key) => words[key] ?? key.toUpperCase());
  return keys.join(onApple() ? '' : '+');
}
