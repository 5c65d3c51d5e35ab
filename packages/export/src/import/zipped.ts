import type { Archive } from './archive.ts';

/** Files that came in one archive with a text: its pictures, its sources. */
export interface Beside {
  readonly archive: Archive;
  /** The name of the text itself. */
  readonly text: string;
  /** In which the text lies, with a slash at its end; pictures are named from there. */
  readonly folder: string;
}

/** What systems put into archives by themselves. */
const isOwn = (name: string): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

export const filesIn = ({ names }: Archive): readonly string[] => names.filter(isOwn);

/** The one text in an archive; null where there is none, or more than one to choose from. */
export function textInArchive(archive: Archive): Beside | null {
  const files = filesIn(archive);
  const texts = files.filter((name) => /\.(?:md|markdown|html?|xhtml)$/i.test(name));
  // Beside a text, a plain text file is a note about it.
  const [name, ...more] = texts.length > 0 ? texts : files.filter((each) => /\.txt$/i.test(each));
  if (name === undefined || more.length > 0) return null;
  return { archive, text: name, folder: name.slice(0, name.lastIndexOf('/') + 1) };
}
