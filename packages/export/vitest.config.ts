import { defineConfig } from 'vitest/config';

// Typst and pandoc take their time when the machine has other work.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Pandoc's module is compiled once, and not for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
