import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

interface Section {
  readonly from: number;
  readonly to: number;
}

interface Heading {
  readonly id: unknown;
  readonly level: number;
  readonly pos: number;
}

function headingsIn(doc: ProseMirrorNode): readonly Heading[] {
  const headings: Heading[] = [];
  doc.forEach(({ type, attrs }, pos) => {
    if (type.name === 'heading') {
      headings.push({ id: attrs['id'], level: Number(attrs['level']), pos });
    }
  });
  return headings;
}

/** Sources stand unseen behind the text, and what is moved to its end stays before them. */
function textEnd(doc: ProseMirrorNode): number {
  let end = doc.content.size;
  for (let index = doc.childCount - 1; index > 0; index--) {
    if (!doc.child(index).type.isInGroup('back')) break;
    end -= doc.child(index).nodeSize;
  }
  return end;
}

/** A heading with all below it: up to the next one of its own rank, or of a higher one. */
export function sectionOf(doc: ProseMirrorNode, id: string): Section | null {
  const headings = headingsIn(doc);
  const index = headings.findIndex((heading) => heading.id === id);
  const first = headings[index];
  if (first === undefined) return null;
  const next = headings.slice(index + 1).find(({ level }) => level <= first.level);
  return { from: first.pos, to: next?.pos ?? textEnd(doc) };
}

/** Before another heading, or to the end; null where it would stand where it stands. */
export function sectionMoved(
  { doc, tr }: EditorState,
  id: string,
  before: string | null,
): Transaction | null {
  const section = sectionOf(doc, id);
  const target = headingsIn(doc).find((heading) => heading.id === before)?.pos;
  if (section === null || (before !== null && target === undefined)) return null;
  const to = target ?? textEnd(doc);
  if (to >= section.from && to <= section.to) return null;
  const { content } = doc.slice(section.from, section.to);
  tr.delete(section.from, section.to);
  return tr.insert(tr.mapping.map(to), content);
}

/** The list of headings is flat: a gap in it lies before the heading that follows. */
export function headingBehindGap(
  ids: readonly string[],
  target: string,
  position: 'before' | 'after' | 'on',
): string | null {
  return ids[ids.indexOf(target) + (position === 'after' ? 1 : 0)] ?? null;
}
