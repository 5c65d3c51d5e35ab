import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { onlyLanguages } from './build/only-languages.ts';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), onlyLanguages(['de', 'en'])],
  build: {
    // The server finds the files of the shell and of the public pages through the manifest.
    manifest: true,
    rolldownOptions: { input: { app: 'index.html', public: 'src/public.css' } },
  },
  server: {
    proxy: {
      '/api': server,
      '/papers': server,
      '/live': { target: server, ws: true },
    },
  },
  test: { include: ['{src,build}/**/*.test.{ts,tsx}'] },
});
