import type { Archive } from './archive.ts';
import type { Source } from './kind.ts';

/** What the file itself holds under an address: in its archive, or in the address. */
export function pictureBytes(target: string, source: Source): Uint8Array | null {
  if (/^data:/i.test(target)) return bytesOfData(target);
  const name = entryOf(target, source);
  return name === null ? null : (archiveOf(source)?.unpack(name) ?? null);
}

/** Which entry of the file's archive an address means, if any. */
export function entryOf(target: string, source: Source): string | null {
  if (/^(?:[a-z][\w+.-]*:|\/\/)/i.test(target)) return null;
  const names = archiveOf(source)?.names ?? [];
  return (
    foldersOf(source)
      .map((folder) => normal(folder + target))
      .find((name) => names.includes(name)) ?? null
  );
}

const archiveOf = (source: Source): Archive | undefined =>
  'archive' in source ? source.archive : source.beside?.archive;

/** From which an address may be meant. */
function foldersOf(source: Source): readonly string[] {
  if (source.kind === 'docx') return ['word/', ''];
  return 'archive' in source ? [''] : [source.beside?.folder ?? ''];
}

/** `a/./b/../c.png` is `a/c.png`; what leads out of the archive is no name in it. */
function normal(address: string): string {
  const steps: string[] = [];
  for (const step of unescaped(address.replace(/[?#].*$/, '')).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return '';
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function bytesOfData(address: string): Uint8Array | null {
  const comma = address.indexOf(',');
  if (comma < 0) return null;
  const data = address.slice(comma + 1);
  const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma));
  return new Uint8Array(Buffer.from(unescaped(data), isBase64 ? 'base64' : 'utf8'));
}
