import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** The contract has a project of its own: only its tests need a house that is open to all of them. */
export default defineConfig({
  test: {
    // postgres.js asks each new connection for the types, and hears nobody when that is cut off.
    onUnhandledError: (error) => !('query' in error && String(error.query).includes('pg_type')),
    projects: [
      {
        test: {
          name: 'tests',
          include: ['**/*.test.ts'],
          exclude: ['**/node_modules/**', 'bench/**', 'contract/**'],
          globalSetup: './support/database-server.ts',
          ...patience,
        },
      },
      ...['contract', 'contract on workerd'].map((name) => ({
        test: {
          name,
          include: ['contract/**/*.test.ts'],
          globalSetup: ['./support/database-server.ts', './support/contract-house.ts'],
          ...patience,
        },
      })),
    ],
  },
});
