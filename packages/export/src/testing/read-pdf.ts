import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly title: unknown;
  readonly author: unknown;
  readonly language: string | undefined;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly xmp: string;
  /** Bookmarks, indented by level. */
  readonly bookmarks: readonly string[];
  /** How often each structure element occurs: `H1`, `P`, `TH` … */
  readonly roles: Readonly<Record<string, number>>;
  readonly links: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const roles: Record<string, number> = {};
  const pages: string[] = [];
  const links: string[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    countRoles(await page.getStructTree(), roles);
    for (const { url } of await page.getAnnotations()) if (url) links.push(url);
  }
  const bookmarks = flat(await pdf.getOutline(), 0);
  await loading.destroy();
  const { Title: title, Author: author } = info as Record<string, unknown>;
  return { ...(await readCatalog(bytes)), pages, title, author, bookmarks, roles, links };
}

interface Tree {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly Tree[];
}

function countRoles(tree: Tree | null, roles: Record<string, number>): void {
  if (tree?.role) roles[tree.role] = (roles[tree.role] ?? 0) + 1;
  for (const child of tree?.children ?? []) countRoles(child, roles);
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const flat = (items: readonly Bookmark[] | null, depth: number): string[] =>
  (items ?? []).flatMap((item) => [
    '  '.repeat(depth) + item.title,
    ...flat(item.items, depth + 1),
  ]);

async function readCatalog(bytes: Uint8Array) {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const markInfo = catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
  return {
    language: catalog.lookupMaybe(PDFName.of('Lang'), PDFString)?.asString(),
    marked: markInfo.lookup(PDFName.of('Marked')) === PDFBool.True,
    showsTitle: catalog.getViewerPreferences()?.getDisplayDocTitle() ?? false,
    xmp: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '',
  };
}
