import { defineConfig } from 'vitest/config';

const patience = {
  testTimeout: 300_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
};

/** What takes workerd a minute and more is left to `npm run test:workerd`. */
const LONG_ON_WORKERD = [
  'convergence/worker.test.ts',
  'live/worker-eviction.test.ts',
  'live/worker-outage.test.ts',
];

/**
 * The contract has a project for each host: only its tests need a house that is open to all of
 * them. How a process starts and stops, and reads HTTP, is a matter of Node alone.
 */
export default defineConfig({
  test: {
    // postgres.js asks each new connection for the types, and hears nobody when that is cut off.
    onUnhandledError: (error) => !('query' in error && String(error.query).includes('pg_type')),
    projects: [
      {
        test: {
          name: 'tests',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'bench/**', 'contract/**', ...LONG_ON_WORKERD],
          globalSetup: './support/database-server.ts',
          ...patience,
        },
      },
      {
        test: {
          name: 'workerd',
          include: LONG_ON_WORKERD,
          globalSetup: './support/database-server.ts',
          ...patience,
        },
      },
      ...['contract', 'contract on workerd'].map((name, index) => ({
        test: {
          name,
          // Much of it is waiting: for processes, for files that are made.
          maxWorkers: 2,
          sequence: { groupOrder: index + 1 },
          include: [name === 'contract' ? 'contract/**/*.test.ts' : 'contract/*.test.ts'],
          globalSetup: ['./support/database-server.ts', './support/contract-house.ts'],
          ...patience,
        },
      })),
    ],
  },
});
