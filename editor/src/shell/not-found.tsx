import { Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';

export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <Page title={t('notFound.title')} size="measure">
      <Empty
        icon={<Compass />}
        title={t('notFound.title')}
        action={
          <ButtonLink look="primary" href={addresses.home}>
            {t('notFound.action')}
          </ButtonLink>
        }
      >
        {t('notFound.words')}
      </Empty>
    </Page>
  );
}
