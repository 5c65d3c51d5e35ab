import type { Press } from '../press/press.ts';

export const noPress: Press = { order: () => Promise.resolve(), close: () => Promise.resolve() };
