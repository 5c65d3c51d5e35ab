import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { layerOrder } from './build/layer-order.ts';
import { onlyLanguages } from './build/only-languages.ts';

const server = 'http://127.0.0.1:3000';

/** Few files for what every page needs; each page brings the rest of its own. */
const groups = [
  {
    name: 'aria',
    // What few pages need (tabs, a list with a search) comes with these, not with every page.
    minShareCount: 4,
    // Without what drags: one dialog needs it, and it is a fifth of the whole.
    test: /node_modules[\\/](?:react-aria|react-stately|@react-aria|@internationalized)(?!.*[\\/](?:dnd[\\/]|useDragAndDrop|gridlist|GridList))/,
  },
  {
    name: 'base',
    test: /node_modules[\\/](?:react|react-dom|scheduler|i18next|react-i18next|@tanstack)[\\/]/,
  },
  { name: 'ui', test: /src[\\/](?:ui|shell)[\\/]/ },
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
      output: { codeSplitting: { groups } },
      // Of TipTap's packages we use some extensions; making the others does nothing to be kept for.
      treeshake: { manualPureFunctions: ['Extension.create', 'Node.create', 'Mark.create'] },
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
  test: { include: ['{src,build}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
