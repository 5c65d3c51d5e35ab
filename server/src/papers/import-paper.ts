import { type Document, readDraft, revise, textOf, titleOf } from '@eckpunkt/document';
import type { ImportReport, Picture } from '@eckpunkt/export/import';
import { bringPictures } from '../figures/bring-pictures.ts';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { lockOpenPaper } from './lock-paper.ts';
import { mirrorDraft } from './mirror-draft.ts';
import type { Paper } from './paper.ts';
import { mayEdit, whyNotEdit } from './policy.ts';
import { lockImport } from './queries.ts';

type ImportHost = Pick<Host, 'sql' | 'rooms' | 'clock' | 'reader'>;

/**
 * Fills an empty draft with the text of a file, as one edit of this person. Text that is there
 * already is never replaced: what two people began at once stays, and the import is refused.
 */
export async function importPaper(
  host: ImportHost,
  personId: string,
  paper: Paper,
  file: File,
): Promise<ImportReport | Refusal> {
  if (!mayEdit(paper)) return refuse(whyNotEdit(paper));
  if (!isUnwritten(await draftOf(host, paper))) return refuse('draft-not-empty');
  const read = await readFile(host, paper, file);
  if (read instanceof Refusal) return read;
  const filled = await host.sql.begin(async (sql) => {
    await lockImport(sql, paper.id);
    const parked = await lockOpenPaper(sql, paper.id);
    if (parked) return parked;
    // Before the text: whoever sees it must be able to see its pictures.
    await bringPictures(sql, paper.id, personId, read.pictures);
    return fill(host, personId, paper, read);
  });
  if (filled instanceof Refusal) return filled;
  await mirrorDraft(host, paper.id, personId, filled.document);
  return filled.report;
}

interface Read {
  readonly document: Document;
  readonly pictures: readonly Picture[];
  readonly report: ImportReport;
}

async function readFile(
  { reader }: ImportHost,
  { language }: Paper,
  file: File,
): Promise<Read | Refusal> {
  if (!reader) return refuse('imports-away');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await reader.read({ name: file.name, bytes, language });
  if (reading === 'too-busy') return refuse('too-busy', {}, 30);
  if (!reading.ok) return refuse('file-unreadable');
  const { imported } = reading;
  if (imported.ok) return imported;
  return refuse(refusals[imported.why]);
}

const refusals = {
  'unknown-kind': 'file-kind-unknown',
  'not-one-text': 'file-not-one-text',
  unreadable: 'file-unreadable',
} as const;

type Filled = Pick<Read, 'document' | 'report'>;

/** Somebody may have begun to write while the file was read, so this looks once more. */
async function fill(
  host: ImportHost,
  personId: string,
  paper: Paper,
  { document, report }: Read,
): Promise<Filled | Refusal> {
  const update = await host.rooms.read(paper.id);
  const draft = readDraft(update);
  if (!isUnwritten(draft)) return refuse('draft-not-empty');
  const filled = withTitle(document, draft);
  const edit = revise(update, filled);
  if (edit) await host.rooms.write(paper.id, personId, edit);
  return { document: filled, report: withOldTitle(report, titleOf(draft), titleOf(filled)) };
}

const draftOf = async ({ rooms }: ImportHost, { id }: Paper): Promise<Document> =>
  readDraft(await rooms.read(id));

/** Nothing but a title, and paragraphs that wait for words. */
const isUnwritten = ({ content }: Document): boolean =>
  content
    .filter(({ type }) => type !== 'title')
    .every((block) => block.type === 'paragraph' && textOf(block).trim() === '');

/** A file that does not say how it is called leaves the paper its name. */
function withTitle(document: Document, draft: Document): Document {
  if (titleOf(document) !== '') return document;
  const titles = draft.content.filter(({ type }) => type === 'title');
  return { ...document, content: [...titles, ...document.content.slice(1)] };
}

/** The name that the paper had is in no file, so the report keeps it. */
function withOldTitle(report: ImportReport, old: string, title: string): ImportReport {
  if (old === '' || old === title) return report;
  return { ...report, lost: [...report.lost, { kind: 'title', count: 1, where: [old] }] };
}
