import { useTranslation } from 'react-i18next';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Message } from './message.tsx';

/** Says the same for what does not exist and for what one may not see. */
export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <Message
      title={t('notFound.title')}
      words={t('notFound.words')}
      action={
        <ButtonLink look="primary" href={addresses.home}>
          {t('notFound.action')}
        </ButtonLink>
      }
    />
  );
}
