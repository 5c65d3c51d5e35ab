import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { Paper } from './paper.ts';

const change = (id: string, body: object) => api.patch<Paper>(`/papers/${id}`, body);

export function useRename({ id }: Paper) {
  const { t } = useTranslation('papers');
  return useSend({
    send: (title: string) => change(id, { title }),
    renews: [['papers']],
    says: ({ title }) => t('renamed', { title }),
  });
}

export function usePark({ id }: Paper) {
  const { t } = useTranslation('papers');
  return useSend({
    send: () => change(id, { state: 'parked' }),
    renews: [['papers']],
    says: () => t('parked'),
  });
}

export function useResume({ id }: Paper) {
  const { t } = useTranslation('papers');
  return useSend({
    send: () => change(id, { state: 'resumed' }),
    renews: [['papers']],
    says: () => t('resumed'),
    saysRefusals: true,
  });
}
