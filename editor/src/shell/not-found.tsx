import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Message } from './message.tsx';

/** Says the same for what does not exist and for what one may not see. */
export function NotFound() {
  const { t } = useWords('ui');
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
