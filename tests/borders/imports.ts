import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import: who imports what. Paths are from the root of the project; packages by name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Gone at run time (`import type`). */
  readonly typeOnly: boolean;
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

const HOMES = ['packages', 'server/src', 'editor/src', 'tests'];
const SOURCE = /\.tsx?$/;
const ASIDE = /(?:^|\/)(?:node_modules|dist|bench)\//;

export function sources(root: string): readonly Source[] {
  return HOMES.flatMap((home) =>
    readdirSync(join(root, home), { recursive: true, encoding: 'utf8' })
      .map((name) => join(home, name))
      .filter((path) => SOURCE.test(path) && !ASIDE.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, each at a line's start. */
const IMPORT =
  /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<static>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm;

export function importsOf({ path, text }: Source): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups = {} }) => {
    const name = groups['static'] ?? groups['dynamic'] ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
    return { from: path, to: ours(to), typeOnly: groups['type'] !== undefined };
  });
}

const PACKAGE = /^@eckpunkt\/(?<name>\w+)(?:\/(?<part>.+))?$/;
const FOLDERS: Readonly<Record<string, string>> = { server: 'server/src', editor: 'editor/src' };

/** Our packages by the path that they stand for: `@eckpunkt/room/wire` → `packages/room/src/wire`. */
function ours(to: string): string {
  const { name, part = 'index' } = PACKAGE.exec(to)?.groups ?? {};
  return name ? `${FOLDERS[name] ?? `packages/${name}/src`}/${part}` : to;
}
