import { expect, it } from 'vitest';
import { createMailbox } from './mailbox.ts';

const saved = { tone: 'done', text: 'Gespeichert.' } as const;
const failed = { tone: 'failed', text: 'Nicht gespeichert.' } as const;

it('keeps what is said before anybody shows it, and hands it over once', () => {
  const mailbox = createMailbox();
  mailbox.post(saved);
  const shown: unknown[] = [];
  const leave = mailbox.collect((message) => shown.push(message));
  mailbox.post(failed);
  expect(shown).toEqual([saved, failed]);
  leave();
  mailbox.post(saved);
  expect(shown).toHaveLength(2);
  mailbox.collect((message) => shown.push(message));
  expect(shown).toEqual([saved, failed, saved]);
});
