import { zipSync } from 'fflate';
import { type PandocJob, runPandoc } from '../pandoc/wasm.ts';
import type { Archive } from './archive.ts';
import { withoutContents } from './contents.ts';
import type { Source } from './kind.ts';
import { withNotes } from './html-notes.ts';
import { completedOdt } from './odt.ts';
import { readOdtFields } from './odt-fields.ts';
import { markedOdt, unmarked } from './odt-marks.ts';
import type { Tree } from './tree.ts';
import { Unreadable } from './unreadable.ts';

const readers = {
  docx: 'docx+citations',
  odt: 'odt',
  md: 'markdown+lists_without_preceding_blankline',
  html: 'html',
} as const;

const INPUT = 'input';

/**
 * The file as pandoc's tree. Pandoc sees this file alone, and no file system or network around
 * it: what the file refers to is not there.
 */
export async function parse(source: Source): Promise<Tree> {
  const json = await runPandoc(pandocJob(source, 'json')).catch((error: unknown) => {
    throw new Unreadable(String(error));
  });
  // A shape that no type can promise: pandoc's own, of the version that is pinned.
  const tree = JSON.parse(new TextDecoder().decode(json)) as Tree;
  if (source.kind === 'odt') return completedOdt(unmarked(tree), source.archive);
  return source.kind === 'html' ? withNotes(tree) : tree;
}

export function pandocJob(source: Source, to: 'json' | 'csljson'): PandocJob {
  const bytes =
    'archive' in source
      ? repack(source.archive)
      : new TextEncoder().encode(source.kind === 'html' ? withIds(source.text) : source.text);
  const options = {
    from: readers[source.kind],
    to,
    wrap: 'none',
    'track-changes': 'all',
    'input-files': [INPUT],
  };
  return { options, input: '', files: { [INPUT]: bytes }, clock: 0 };
}

const isRead = (name: string): boolean => /\.(?:xml|rels)$|^mimetype$/.test(name);

/** Pandoc knows no ids of paragraphs. */
const withIds = (html: string): string =>
  html.replace(/<p\b([^>]*?)\sid=("[^"<>]*"|'[^'<>]*')([^>]*)>/gi, '<p$1$3><span id=$2></span>');

/**
 * An archive of our own, in which everything is what it says to be. Pictures are there by name
 * only, as their content is not taken over.
 */
function repack(archive: Archive): Uint8Array {
  const files = archive.names
    .filter((name) => !name.endsWith('/'))
    .map((name) => [name, isRead(name) ? checked(archive, name) : new Uint8Array()] as const);
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01T00:00:00' });
}

/** Entities that multiply themselves have no place in an office file. */
function checked(archive: Archive, name: string): Uint8Array {
  const bytes = archive.unpack(name) ?? new Uint8Array();
  if (Buffer.from(bytes).includes('<!ENTITY')) throw new Unreadable(`${name} declares entities`);
  if (name === 'content.xml') return encoded(markedOdt(readOdtFields(decoded(bytes)).xml));
  if (!/^word\/document\d*\.xml$/.test(name)) return bytes;
  return encoded(withoutContents(decoded(bytes)));
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
