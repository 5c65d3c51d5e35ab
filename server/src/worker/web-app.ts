import shell from '../../../editor/dist/index.html';
import manifest from '../../../editor/dist/.vite/manifest.json' with { type: 'json' };
import type { WebApp } from '../http/web-app.ts';

/** The web application: its page is part of the program, its files are the platform's assets. */
export const webAppFrom = (assets: AssetFiles): WebApp => ({
  shell: () => Promise.resolve(shell),
  async file(path) {
    // Only the path counts there.
    const answer = await assets.fetch(`https://assets/${path}`);
    const mediaType = answer.headers.get('Content-Type');
    if (!answer.ok || !mediaType) return null;
    return { bytes: await answer.bytes(), mediaType };
  },
  publicStylesheet: () => `/${manifest['src/public.css']?.file}`,
});
