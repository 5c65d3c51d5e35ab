interface Waiting<Question, Answer> {
  readonly question: Question;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Asks one question at once. Those that come while an answer is awaited are asked together after
 * it, so that a hundred who arrive in one moment cost two queries, and nobody is told what was true
 * before he asked. `ask` gives the answers in the order of the questions.
 */
export function together<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = [];
  let isAsking = false;

  const run = async () => {
    isAsking = true;
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      await answer(asked);
    }
    isAsking = false;
  };

  const answer = async (asked: readonly Waiting<Question, Answer>[]) => {
    try {
      const answers = await ask(asked.map(({ question }) => question));
      for (const [index, found] of answers.entries()) asked[index]?.resolve(found);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };

  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      if (!isAsking) void run();
    });
}
