import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The bare page's program, bundled and minified as our own is. */
export async function bundleBarePage(): Promise<string> {
  const built = await build({
    configFile: false,
    // Everything from the project's own packages: a second Yjs would not know the first one's types.
    root: path('../../../../editor'),
    logLevel: 'error',
    resolve: { dedupe: ['yjs', 'y-protocols', 'lib0'] },
    build: {
      write: false,
      rolldownOptions: { input: path('page.ts'), output: { codeSplitting: false } },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Vite gave no program for the bare page');
  return chunk.code;
}
