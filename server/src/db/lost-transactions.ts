import type { Sql, TransactionSql } from 'postgres';

/*
 * postgres.js rolls a failed transaction back, also when it failed because its connection was
 * lost: it then writes to a socket that is no more, from a timer where nobody can catch what that
 * throws, and the process ends. A database that is killed must not take us with it, so nothing is
 * said on a connection any more once it is lost. Whoever waits has been told by then.
 */

type Work = (sql: TransactionSql) => unknown;
type Begin = (...args: readonly [Work] | readonly [string, Work]) => Promise<unknown>;

const LOST: ReadonlySet<unknown> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNRESET',
  'EPIPE',
]);

const isLoss = (error: unknown) =>
  error instanceof Error && 'code' in error && LOST.has(error.code);

/** The connection of one transaction, as long as it is there. */
class Line {
  #loss: unknown = null;

  get isLost() {
    return this.#loss !== null;
  }

  note(error: unknown) {
    if (isLoss(error)) this.#loss ??= error;
  }

  /** What is asked on a lost line is answered with its loss. */
  guard(sql: TransactionSql): TransactionSql {
    const ask = <A extends readonly unknown[]>(target: (...args: A) => unknown, args: A) =>
      this.isLost ? Promise.reject(this.#loss) : Reflect.apply(target, sql, args);
    return new Proxy(sql, {
      apply: (target, _, args) => ask(target as never, args as never),
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (name === 'unsafe') return (...args: never) => ask(member as never, args);
        if (name !== 'savepoint') return member;
        return (...args: readonly [Work] | readonly [string, Work]) =>
          ask(
            member as never,
            args.map((arg) => (typeof arg === 'string' ? arg : this.run(arg))) as never,
          );
      },
    });
  }

  /** Never ends on a lost line: whatever ends here is committed or rolled back. */
  run =
    (work: Work): Work =>
    async (sql) => {
      const [outcome] = await Promise.allSettled([this.#begin(work, sql)]);
      if (outcome.status === 'rejected') {
        this.note(outcome.reason);
        // The news of a loss may be some steps behind the failure that it has caused.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (this.isLost) return new Promise(() => undefined);
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    };

  async #begin(work: Work, sql: TransactionSql) {
    return work(this.guard(sql));
  }
}

/** The same pool, whose transactions survive the loss of their connection. */
export function survivingLoss(sql: Sql): Sql {
  const begin = sql.begin.bind(sql) as Begin;
  const surviving: Begin = (...args) => {
    const line = new Line();
    const [options, work] = args.length === 1 ? ['', args[0]] : args;
    const transaction = begin(options, line.run(work));
    transaction.catch((error: unknown) => line.note(error));
    return transaction;
  };
  return Object.assign(sql, { begin: surviving });
}
