import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // postgres.js asks each new connection for the types, and hears nobody when that is cut off.
    onUnhandledError: (error) => !('query' in error && String(error.query).includes('pg_type')),
    include: ['src/**/*.test.ts'],
    globalSetup: '../tests/support/database-server.ts',
    // They wait for PostgreSQL and for processes as much as they work.
    maxWorkers: 2,
    // Beside the browsers, a file that is read gets what is left of two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
