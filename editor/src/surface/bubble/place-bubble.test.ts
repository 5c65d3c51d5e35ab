import { describe, expect, it } from 'vitest';
import { placeBubble } from './place-bubble.ts';

const bubble = { width: 200, height: 40 };
const window = { width: 1000, height: 800 };
const words = (top: number, left = 400) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('a bubble', () => {
  it('stands above or below the words', () => {
    expect(placeBubble(words(400), bubble, window, 'above')).toEqual({ left: 350, top: 352 });
    expect(placeBubble(words(400), bubble, window, 'below')).toEqual({ left: 400, top: 428 });
  });

  it('changes the side where it would cover the tools or leave the window', () => {
    expect(placeBubble(words(150), bubble, window, 'above')?.top).toBe(178);
    expect(placeBubble(words(770), bubble, window, 'below')?.top).toBe(722);
  });

  it('stays within the window', () => {
    expect(placeBubble(words(400, 0), bubble, window, 'above')?.left).toBe(8);
    expect(placeBubble(words(400, 950), bubble, window, 'below')?.left).toBe(792);
  });

  it('is nowhere while its words are scrolled away', () => {
    expect(placeBubble(words(-30), bubble, window, 'above')).toBeNull();
    expect(placeBubble(words(810), bubble, window, 'below')).toBeNull();
  });
});
