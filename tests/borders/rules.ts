import type { Import } from './imports.ts';

/** A border that an import may not cross. */
export interface Rule {
  readonly says: string;
  readonly crossed: (one: Import) => boolean;
}

const inside =
  (...folders: readonly string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(`${folder}/`));

const our = inside('packages', 'server', 'editor', 'tests');
const inTests = inside('tests');
const inServer = inside('server/src');
const inEditor = inside('editor/src');
const inDocument = inside('packages/document');
const inRoom = inside('packages/room');
const inExport = inside('packages/export');

const SLICES = [
  'accounts',
  'groups',
  'papers',
  'figures',
  'templates',
  'versions',
  'reviews',
  'publishing',
  'library',
];
const sliceOf = (path: string) =>
  SLICES.find((slice) => inside(`server/src/${slice}`, `editor/src/${slice}`)(path));

/** Tests are exempt: they arrange what they need, from wherever it is. */
export const isTest = (path: string) => inTests(path) || /\.(?:test|contract)\.tsx?$/.test(path);

export const rules: readonly Rule[] = [
  {
    says: 'document imports nothing of ours',
    crossed: ({ from, to }) => inDocument(from) && our(to) && !inDocument(to),
  },
  {
    says: 'room imports nothing of ours',
    crossed: ({ from, to }) => inRoom(from) && our(to) && !inRoom(to),
  },
  {
    says: 'export imports document alone',
    crossed: ({ from, to }) => inExport(from) && our(to) && !inExport(to) && !inDocument(to),
  },
  {
    says: 'the server imports no editor',
    crossed: ({ from, to }) => inServer(from) && inEditor(to),
  },
  {
    says: 'the editor imports document, room/wire, and types of the server',
    crossed: ({ from, to, typeOnly }) => {
      if (!inEditor(from) || !our(to) || inEditor(to) || inDocument(to)) return false;
      return !(to.startsWith('packages/room/src/wire') || (inServer(to) && typeOnly));
    },
  },
  {
    says: 'nothing but tests imports tests',
    crossed: ({ from, to }) => !inTests(from) && inTests(to),
  },
  {
    says: 'a rim (node.ts, worker.ts …) is imported by nobody',
    crossed: ({ to }) => /^server\/src\/(?:node|worker|press|dev-worker)\.ts$/.test(to),
  },
  {
    says: "a slice's routes are for app.ts, and its queries for itself",
    crossed: ({ from, to }) =>
      /(?:^|[/-])(?:queries|routes)\.ts$/.test(to) &&
      inServer(to) &&
      sliceOf(to) !== undefined &&
      sliceOf(from) !== sliceOf(to) &&
      !(from === 'server/src/app.ts' && to.endsWith('routes.ts')),
  },
  {
    says: 'http knows no slice',
    crossed: ({ from, to }) => inside('server/src/http')(from) && sliceOf(to) !== undefined,
  },
  {
    says: 'ui knows nothing of the rest of the editor but its words',
    crossed: ({ from, to }) =>
      inside('editor/src/ui')(from) &&
      our(to) &&
      !inside('editor/src/ui')(to) &&
      !inside('editor/src/words')(to),
  },
  {
    says: 'one file alone knows lucia',
    crossed: ({ from, to }) => to === 'lucia' && from !== 'server/src/accounts/sessions.ts',
  },
  {
    says: 'decoders of pictures run in child processes, never in the server',
    crossed: ({ from, to }) => to === 'sharp' && from !== 'server/src/figures/raster.ts',
  },
  {
    says: 'the file formats run in child processes, never in the server',
    crossed: ({ from, to }) => /^(?:@myriaddreamin\/typst|pandoc-wasm)/.test(to) && !inExport(from),
  },
];

/** Which border each import crosses, as sentences. */
export const crossings = (imports: readonly Import[]): readonly string[] =>
  imports
    .filter(({ from }) => !isTest(from))
    .flatMap((one) =>
      rules
        .filter((rule) => rule.crossed(one))
        .map(({ says }) => `${one.from} imports ${one.to}, but ${says}`),
    );
