import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { lookUp, say } from './say.ts';

test('words are found by their key, also in another namespace', () => {
  expect(say(de, 'de', 'ui', 'field.choose')).toBe('Bitte wählen');
  expect(say(de, 'de', 'desk', 'ui:close')).toBe('Schließen');
  expect(say(de, 'de', 'front', 'licence.short.CC-BY-4.0')).toBe('CC BY 4.0');
  expect(say(en, 'en', 'desk', 'ui:close')).toBe('Close');
});

test('values are put into them, and what is not given is left out', () => {
  expect(say(de, 'de', 'ui', 'shell.account', { name: 'Max' })).toBe('Konto von Max');
  expect(say(de, 'de', 'ui', 'shell.account')).toBe('Konto von ');
});

test('a number chooses among the forms of the language', () => {
  const hints = (count: number) => say(de, 'de', 'desk', 'checker.hints', { count });
  expect([hints(0), hints(1), hints(2)]).toEqual(['0 Hinweise', '1 Hinweis', '2 Hinweise']);
  expect(say(de, 'de', 'live', 'offline', { count: 0 })).toBe('Offline');
  expect(say(de, 'de', 'desk', 'handle.moved', { count: 1, place: 1 })).toBe(
    'Verschoben: Platz 1 von 1.',
  );
});

test('a key that nobody knows stands for itself', () => {
  expect(say(de, 'de', 'ui', 'no.such.words')).toBe('no.such.words');
  expect(say(de, 'de', 'ui', 'field')).toBe('field');
  expect(lookUp(de, 'ui', 'field')).toBe(de.ui.field);
});
