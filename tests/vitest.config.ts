import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', 'bench/**'],
    globalSetup: './support/database-server.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
