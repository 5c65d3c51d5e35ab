import type { Words } from '../../words/shape.ts';

/** Words that stand in the text without being part of it; those of the interface. */
export type BlockWords = Omit<Words['blocks'], 'insert' | 'box'>;
