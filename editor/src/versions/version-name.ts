import { useWords } from '../words/use-words.ts';
import type { Version } from './version.ts';

/** As in “Fassung 3: Stand nach der Sitzung”. */
export function useVersionName() {
  const { t } = useWords('versions');
  return ({ number, label }: Pick<Version, 'number' | 'label'>) => {
    const name = t('number', { number });
    return label === null ? name : `${name}: ${label}`;
  };
}
