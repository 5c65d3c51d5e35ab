import { expect, test } from 'vitest';
import { together } from './together.ts';

/** Notes what is asked, and answers when told to. */
function slowAnswers() {
  const asked: (readonly number[])[] = [];
  const answers: ((error?: Error) => void)[] = [];
  const double = together<number, number>((questions) => {
    asked.push(questions);
    const { promise, resolve, reject } = Promise.withResolvers<number[]>();
    answers.push((error) => (error ? reject(error) : resolve(questions.map((n) => 2 * n))));
    return promise;
  });
  return { asked, answers, double };
}

test('the first is asked at once, all that come meanwhile together after it', async () => {
  const { asked, answers, double } = slowAnswers();
  const all = [1, 2, 3].map(double);
  expect(asked).toEqual([[1]]);
  answers[0]?.();
  expect(await all[0]).toBe(2);
  await expect.poll(() => asked).toEqual([[1], [2, 3]]);
  answers[1]?.();
  expect(await Promise.all(all)).toEqual([2, 4, 6]);
  const later = double(4);
  await expect.poll(() => asked).toEqual([[1], [2, 3], [4]]);
  answers[2]?.();
  expect(await later).toBe(8);
});

test('an answer that fails, fails for those who asked, and for nobody after them', async () => {
  const { answers, double } = slowAnswers();
  const [first, second] = [double(1), double(2)];
  answers[0]?.(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.();
  expect(await second).toBe(4);
});
