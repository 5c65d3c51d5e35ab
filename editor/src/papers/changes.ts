import { useWords } from '../words/use-words.ts';
import { answer, api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { Paper } from './paper.ts';

interface PaperChange {
  readonly title?: string;
  readonly state?: 'parked' | 'resumed';
}

const change = (id: string, json: PaperChange) =>
  answer(api.papers[':id'].$patch({ param: { id }, json }));

export function useRename({ id }: Paper, onAccepted: () => void) {
  const { t } = useWords('papers');
  return useSend({
    send: (title: string) => change(id, { title }),
    renews: [['papers']],
    says: ({ title }) => t('renamed', { title }),
    onAccepted,
  });
}

export function usePark({ id }: Paper, onAccepted: () => void) {
  const { t } = useWords('papers');
  return useSend({
    send: () => change(id, { state: 'parked' }),
    renews: [['papers']],
    says: () => t('parked'),
    onAccepted,
  });
}

export function useResume({ id }: Paper) {
  const { t } = useWords('papers');
  return useSend({
    send: () => change(id, { state: 'resumed' }),
    renews: [['papers']],
    says: () => t('resumed'),
    saysRefusals: true,
  });
}
