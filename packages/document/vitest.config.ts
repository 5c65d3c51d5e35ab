import { defineConfig } from 'vitest/config';

// Node has no DOM: that the tests pass here shows that the package needs none.
export default defineConfig({ test: { environment: 'node', include: ['src/**/*.test.ts'] } });
