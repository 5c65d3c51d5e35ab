import type { Rolldown } from 'vite';

type Name = Extract<Rolldown.CodeSplittingGroup['name'], (...args: never[]) => unknown>;
type Modules = Parameters<Name>[1];

const kit =
  /node_modules[\\/](?:react-aria|react-stately|react-aria-components|@react-aria|@internationalized)[\\/]/;
const surface = /src[\\/]surface[\\/]/;
const sheet = /src[\\/]surface[\\/]paper-surface\.tsx$/;
const ours = /src[\\/](?:ui|shell)[\\/]/;

/**
 * What few pages need (tabs, a list with a search) and what drags (one dialog needs it, and it is a
 * fifth of the whole) comes with these, not with every page.
 */
const seldom = /dnd[\\/]|useDragAndDrop|gridlist|GridList/;

/** Few files for what many pages need; each page brings the rest of its own. The first one wins. */
export const chunks: Rolldown.CodeSplittingGroup[] = [
  // What the frame of the app needs of all packages; of the kit that is next to nothing.
  { name: 'frame', tags: ['$initial'], test: /node_modules/ },
  { name: 'kit', test: (id) => kit.test(id) && !seldom.test(id), minShareCount: 4 },
  { name: 'icons', test: /node_modules[\\/]lucide-react[\\/]/, minShareCount: 3 },
  // A page may be there before the kit is: what does without it is not to bring it along.
  { name: (id, modules) => (needsKit(id, modules) ? null : 'ui'), test: ours },
  { name: 'widgets', test: ours },
  // Who signs out needs of all this what forgets the copies, and the check of a version the schema.
  { name: 'copies', test: /src[\\/]live[\\/](?:local-copy|kept-edits)/ },
  { name: 'schema', test: /document[\\/]src[\\/](?:schema\.ts|nodes[\\/])/ },
  // In one piece: what the text needs before it can be written in, and its tools need, too.
  { name: (id, modules) => (isReached(id, modules) ? 'sheet' : null), test: surface },
];

/** Whether the sheet cannot be shown without it. */
function isReached(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (sheet.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((other) => isReached(other, modules, seen));
}

/** Whether it imports the kit, itself or through others of ours. */
function needsKit(id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const imported = modules.getModuleInfo(id)?.importedIds ?? [];
  return imported.some(
    (other) => kit.test(other) || (ours.test(other) && needsKit(other, modules, seen)),
  );
}
