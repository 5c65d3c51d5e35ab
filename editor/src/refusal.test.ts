import { expect, test } from 'vitest';
import { isRefusal, mayPass, Refusal, refusalOf } from './refusal.ts';

const answering = (status: number, body: string) => refusalOf(new Response(body, { status }));

test('a refusal carries its stable name, its status, and what is wrong with each field', async () => {
  const fields = [{ path: 'email', message: 'Invalid email' }];
  const problem = { status: 400, name: 'malformed-input', fields };
  const refusal = await answering(400, JSON.stringify(problem));
  expect(refusal).toMatchObject(problem);
  expect(isRefusal(refusal, 'malformed-input')).toBe(true);
  expect(isRefusal(refusal, 'not-found')).toBe(false);
});

test.each(['<html>Bad Gateway</html>', '', 'null', '"text"'])(
  'an answer that is no problem document is a refusal without a name: %s',
  async (body) => {
    expect(await answering(502, body)).toMatchObject({ status: 502, name: 'unknown', fields: [] });
  },
);

test('only what may pass by itself is tried again', () => {
  expect(mayPass(new Refusal(503, { name: 'database-away' }))).toBe(true);
  expect(mayPass(new Refusal(0, { name: 'unreachable' }))).toBe(true);
  expect(mayPass(new Refusal(404, { name: 'not-found' }))).toBe(false);
  expect(mayPass(new Error('a bug'))).toBe(false);
});
