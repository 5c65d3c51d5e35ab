import { answer, api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { Paper } from './paper.ts';

const importFile = (id: string, file: File) =>
  answer(api.papers[':id'].imports.$post({ param: { id }, form: { file } }));

/** What became of a file: how much arrived, and what did not as it was. */
export type ImportReport = Awaited<ReturnType<typeof importFile>>['report'];

export function useImportFile({ id }: Paper, onRead: (report: ImportReport) => void) {
  return useSend({
    send: (file: File) => importFile(id, file),
    renews: [['papers']],
    onAccepted: ({ report }) => onRead(report),
  });
}
