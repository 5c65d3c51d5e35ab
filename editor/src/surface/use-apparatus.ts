import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { ApparatusOptions } from './apparatus-extensions.ts';
import { openCiter } from './citing/open-citer.ts';

export function useApparatus(): ApparatusOptions {
  const { t } = useWords(['apparatus', 'sources']);
  return useMemo(
    () => ({
      lost: { reference: t('apparatus:reference.lost'), source: t('sources:lost') },
      openCiter,
    }),
    [t],
  );
}
