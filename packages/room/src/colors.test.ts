import { describe, expect, it } from 'vitest';
import { colorOf, colorsFor } from './colors.ts';

const people = Array.from({ length: 10 }, (_, index) => `person-${index * 7}`);

describe('colours of people', () => {
  it('never give two people the same while there are enough', () => {
    expect(new Set(colorsFor(people).values()).size).toBe(people.length);
  });

  it('do not depend on who came first', () => {
    expect(colorsFor(people)).toEqual(colorsFor(people.toReversed()));
  });

  it('are the own ones for somebody alone, and go round for a crowd', () => {
    expect(colorsFor(['p'])).toEqual(new Map([['p', colorOf('p')]]));
    const crowd = Array.from({ length: 30 }, (_, index) => `crowd-${index}`);
    expect(colorsFor(crowd).size).toBe(30);
  });
});
