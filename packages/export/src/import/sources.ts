import { runPandoc } from '../pandoc/wasm.ts';
import { readKeyedBibtex } from '../sources/bibtex.ts';
import { openCiting, type Citing } from './citing.ts';
import { readText, type Source } from './kind.ts';
import type { Ledger } from './ledger.ts';
import { pandocJob } from './parse.ts';
import { odtFields } from './odt.ts';
import type { Tree } from './tree.ts';

/**
 * The sources that came with a file: in its fields (Zotero, Mendeley), in its front matter, or
 * in the BibTeX files beside it. What is in them and cannot be a source is named.
 */
export async function sourcesOf(source: Source, tree: Tree, ledger: Ledger): Promise<Citing> {
  const own = tree.meta['references'] ? await referencesOf(source) : [];
  const marked = source.kind === 'odt' ? odtFields(source.archive) : [];
  const inMarks = marked.flatMap(({ items }) => items.map(({ id, csl }) => [id, csl] as const));
  return openCiting([...own, ...inMarks, ...(await besideIt(source, ledger))]);
}

type Keyed = readonly (readonly [string, unknown])[];

/** As pandoc writes them for citeproc: it knows all the ways in which a file may hold them. */
async function referencesOf(source: Source): Promise<Keyed> {
  const json = await runPandoc(pandocJob(source, 'csljson')).catch(() => null);
  const items: unknown = json ? JSON.parse(new TextDecoder().decode(json)) : [];
  return (Array.isArray(items) ? items : []).map((item) => [String(item?.id ?? ''), item] as const);
}

async function besideIt(source: Source, ledger: Ledger): Promise<Keyed> {
  const beside = 'beside' in source ? source.beside : undefined;
  const all: (readonly [string, unknown])[] = [];
  for (const name of beside?.archive.names ?? []) {
    if (!/\.bib$/i.test(name)) continue;
    const text = readText(beside?.archive.unpack(name) ?? new Uint8Array());
    const { items, skipped } = await readKeyedBibtex(text ?? '');
    for (const entry of skipped) ledger.note('source', entry.text);
    all.push(...items);
  }
  return all;
}
