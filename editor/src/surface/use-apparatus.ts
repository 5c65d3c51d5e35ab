import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApparatusOptions } from './apparatus-extensions.ts';
import { openCiter } from './citing/open-citer.ts';

export function useApparatus(): ApparatusOptions {
  const { t } = useTranslation(['apparatus', 'sources']);
  return useMemo(
    () => ({
      lost: { reference: t('apparatus:reference.lost'), source: t('sources:lost') },
      openCiter,
    }),
    [t],
  );
}
