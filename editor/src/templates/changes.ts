import { useWords } from '../words/use-words.ts';
import { answer, api } from '../api.ts';
import { useSend } from '../shell/send.ts';
import type { Template } from './template.ts';

export function useSaveTemplate(paperId: string, onAccepted: () => void) {
  const { t } = useWords('templates');
  return useSend({
    send: (name: string) => answer(api.templates.$post({ json: { paperId, name } })),
    renews: [['templates']],
    says: ({ name }) => t('saved', { name }),
    onAccepted,
  });
}

export function useDeleteTemplate({ id }: Template, onAccepted: () => void) {
  const { t } = useWords('templates');
  return useSend({
    send: () => answer(api.templates[':id'].$delete({ param: { id } })),
    renews: [['templates']],
    says: () => t('deleted'),
    onAccepted,
  });
}
