import { useTranslation } from 'react-i18next';
import type { Version } from './version.ts';

/** As in “Fassung 3: Stand nach der Sitzung”. */
export function useVersionName() {
  const { t } = useTranslation('versions');
  return ({ number, label }: Pick<Version, 'number' | 'label'>) => {
    const name = t('number', { number });
    return label === null ? name : `${name}: ${label}`;
  };
}
