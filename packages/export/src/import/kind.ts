import { type Archive, isArchive, openArchive } from './archive.ts';
import { type Beside, textInArchive } from './zipped.ts';

/** A file as far as we can read it. */
export type Source = { readonly kind: 'docx' | 'odt'; readonly archive: Archive } | TextSource;

interface TextSource {
  readonly kind: 'md' | 'html';
  readonly text: string;
  /** Where it came in an archive with its pictures and sources. */
  readonly beside?: Beside;
}

/**
 * What a file is: archives say it themselves, by what is in them; a text says only that it is one,
 * and its name says of which kind.
 */
export function recognise(name: string, bytes: Uint8Array): Source | Unrecognised {
  if (isArchive(bytes)) return recogniseArchive(openArchive(bytes));
  return recogniseText(name, bytes);
}

/** Of no kind that we read, or an archive with no text in it, or several. */
export type Unrecognised = 'unknown-kind' | 'not-one-text';

function recogniseText(name: string, bytes: Uint8Array): TextSource | 'unknown-kind' {
  const kind = textKinds.find(({ ending }) => ending.test(name))?.kind;
  const text = kind && readText(bytes);
  return kind && text !== undefined ? { kind, text } : 'unknown-kind';
}

function recogniseArchive(archive: Archive): Source | Unrecognised {
  const has = (name: string) => archive.names.includes(name);
  if (has('[Content_Types].xml') && archive.names.some((name) => name.startsWith('word/'))) {
    return { kind: 'docx', archive };
  }
  const mimetype = archive.unpack('mimetype');
  if (mimetype && has('content.xml') && odt.test(new TextDecoder().decode(mimetype))) {
    return { kind: 'odt', archive };
  }
  return isOffice(archive) ? 'unknown-kind' : recogniseZipped(archive);
}

/** Tables and slides, which are archives, too. */
const isOffice = ({ names }: Archive): boolean =>
  names.includes('[Content_Types].xml') || names.includes('mimetype');

function recogniseZipped(archive: Archive): Source | Unrecognised {
  const beside = textInArchive(archive);
  if (!beside) return 'not-one-text';
  const bytes = archive.unpack(beside.text) ?? new Uint8Array();
  const source = recogniseText(beside.text, bytes);
  return typeof source === 'string' ? source : { ...source, beside };
}

const odt = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/;

const textKinds = [
  { kind: 'md', ending: /\.(?:md|markdown|txt)$/i },
  { kind: 'html', ending: /\.(?:html?|xhtml)$/i },
] as const;

/** Undefined for what is no text. Old files on Windows are rarely UTF-8. */
export function readText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function decode(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (mark) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
