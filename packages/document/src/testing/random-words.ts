import type { Random } from './random.ts';

const words = (
  'Die Bioökonomie braucht Daten, Flächen und Vertrauen: CO₂ sinkt um 12,5 % bis 2030. ' +
  '„Gesundheit“ heißt 😀 Ärztinnen und Ärzte fragen, prüfen, veröffentlichen – offen & fair <b> "x"'
).split(' ');

export const word = (random: Random): string => random.pick(words);

export const sentence = (random: Random): string =>
  random.some(1, 12, () => word(random)).join(' ');
