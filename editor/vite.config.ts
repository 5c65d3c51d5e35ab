import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './build/chunks.ts';
import { layerOrder } from './build/layer-order.ts';
import { onlyLanguages } from './build/only-languages.ts';

const server = 'http://127.0.0.1:3000';

/**
 * Making these does nothing that they would have to be kept for: of TipTap's packages we use some
 * extensions, and of lib0's way to describe values nothing.
 */
const pure = [
  'Extension.create',
  'Node.create',
  'Mark.create',
  '$.$custom',
  '$custom',
  '$constructedBy',
  '$literal',
  '$instanceOf',
  '$union',
];

export default defineConfig({
  plugins: [
    react(),
    onlyLanguages(['de', 'en']),
    layerOrder(new URL('src/ui/layers.css', import.meta.url)),
  ],
  build: {
    // The server finds the files of the shell and of the public pages through the manifest.
    manifest: true,
    // A data: address for a small image would weaken the content security policy for nothing.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { app: 'index.html', public: 'src/public.css' },
      output: { codeSplitting: { groups: chunks } },
      treeshake: { manualPureFunctions: pure },
    },
  },
  // In pieces: the style in which a paper cites is loaded alone, not all of them.
  worker: { format: 'es' },
  server: {
    proxy: {
      '/api': server,
      '/papers': server,
      '/live': { target: server, ws: true },
    },
  },
  test: {
    include: ['{src,build}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // To load all modules anew for each file takes twice as long as the tests.
    isolate: false,
    setupFiles: 'src/clean-slate.ts',
  },
});
