import { expect, test } from 'vitest';
import { jsonLog } from './log.ts';

function logAt(level: 'debug' | 'warn') {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: jsonLog(level, (line) => lines.push(JSON.parse(line))) };
}

test('writes one JSON object a line', () => {
  const { lines, log } = logAt('debug');
  log.info('mail.sent', { recipients: 2 });
  expect(lines).toEqual([
    { time: expect.any(String), level: 'info', event: 'mail.sent', recipients: 2 },
  ]);
});

test('keeps quiet below its level', () => {
  const { lines, log } = logAt('warn');
  log.info('not.said');
  log.warn('said');
  expect(lines.map(({ event }) => event)).toEqual(['said']);
});

test('says what an error says', () => {
  const { lines, log } = logAt('warn');
  log.error('failed', { error: Object.assign(new Error('no room'), { code: 'ENOSPC' }) });
  expect(lines[0]).toMatchObject({ error: { name: 'Error', message: 'no room', code: 'ENOSPC' } });
});
