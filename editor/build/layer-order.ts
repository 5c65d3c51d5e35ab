import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * The first stylesheet that names a cascade layer fixes its place, and which one arrives first
 * depends on the page. So every stylesheet begins with the statement that orders them.
 */
export function layerOrder(file: URL): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    generateBundle(_, bundle) {
      const statement = readFileSync(file, 'utf8').match(/@layer [^{;]+;/)?.[0] ?? '';
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = statement + String(asset.source);
      }
    },
  };
}
