const structures = /<w:sdt[ >]|<\/w:sdt>|<w:docPartGallery w:val="Table of Contents"/g;

/**
 * A Word text without its tables of contents, which every format makes anew: pandoc would take
 * them for paragraphs. Only whole elements go, so that the XML stays one.
 */
export function withoutContents(xml: string): string {
  const open: { readonly from: number; isContents: boolean }[] = [];
  const kept: string[] = [];
  let done = 0;
  for (const { 0: found, index } of xml.matchAll(structures)) {
    if (found.startsWith('<w:sdt')) {
      open.push({ from: index, isContents: false });
      continue;
    }
    const current = open.at(-1);
    if (!current) continue;
    if (found.startsWith('<w:doc')) current.isContents = true;
    if (found !== '</w:sdt>') continue;
    open.pop();
    if (!current.isContents || current.from < done) continue;
    kept.push(xml.slice(done, current.from));
    done = index + found.length;
  }
  return kept.join('') + xml.slice(done);
}
