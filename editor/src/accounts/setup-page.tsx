import { useSuspenseQuery } from '@tanstack/react-query';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isLanguage } from '../words/language.ts';
import { AccountFields } from './account-fields.tsx';
import { EntrancePage } from './entrance-page.tsx';
import { setupQuery } from './queries.ts';
import { useWayIn } from './way-in.ts';

export function SetupPage() {
  const { t } = useWords('accounts');
  const { data } = useSuspenseQuery(setupQuery);
  if (!data.open) return <SetupDone />;
  return (
    <EntrancePage title={t('setup.title')} lead={<p>{t('setup.lead')}</p>}>
      <SetupForm />
    </EntrancePage>
  );
}

const setUp = ({ token = '', cluster = '', name = '', email = '', password = '' }: Fields) => {
  const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'de';
  const json = { token, cluster: { name: cluster, language }, person: { name, email, password } };
  return answer(api.setup.$post({ json }));
};

function SetupForm() {
  const { t } = useWords('accounts');
  const setup = useWayIn(setUp);
  return (
    <Form onSend={setup.mutate} isSending={setup.isPending} error={setup.error}>
      <TextField
        name="token"
        label={t('setup.token')}
        hint={t('setup.tokenHint')}
        autoComplete="off"
      />
      <TextField
        name="cluster"
        label={t('setup.cluster')}
        hint={t('setup.clusterHint')}
        autoComplete="organization"
      />
      <AccountFields />
      <Actions>
        <Button type="submit" look="primary" isPending={setup.isPending}>
          {t('setup.button')}
        </Button>
      </Actions>
    </Form>
  );
}

function SetupDone() {
  const { t } = useWords('accounts');
  return (
    <EntrancePage title={t('setup.title')} lead={<p>{t('setup.done')}</p>}>
      <div>
        <ButtonLink look="primary" href={addresses.signIn}>
          {t('signIn.button')}
        </ButtonLink>
      </div>
    </EntrancePage>
  );
}
