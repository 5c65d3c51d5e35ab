import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { isRefusal } from '../refusal.ts';
import { Form } from '../shell/form.tsx';
import { useRefusalWords } from '../shell/refusal-note.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextField } from '../ui/text-field.tsx';
import { NewPasswordField } from './account-fields.tsx';
import { EntrancePage } from './entrance-page.tsx';
import type { Invitation } from './person.ts';
import { invitationQuery } from './queries.ts';
import { useWayIn } from './way-in.ts';

export function InvitationPage() {
  const { token = '' } = useSearch({ from: '/entrance/app/invitation' });
  const { data, error } = useQuery(invitationQuery(token));
  if (error) return <Gone error={error} />;
  if (!data) return <Coming />;
  return <Accept token={token} invitation={data} />;
}

function Coming() {
  const { t } = useWords('accounts');
  return (
    <EntrancePage title={t('invitation.title')}>
      <Skeleton />
    </EntrancePage>
  );
}

function Gone({ error }: { readonly error: Error }) {
  const { t } = useWords('accounts');
  const words = useRefusalWords();
  const isUnknown = isRefusal(error, 'not-found');
  return (
    <EntrancePage
      title={t('invitation.goneTitle')}
      lead={<p>{isUnknown ? t('invitation.unknown') : words(error)}</p>}
    >
      <div>
        <ButtonLink look="primary" href={addresses.signIn}>
          {t('invitation.toSignIn')}
        </ButtonLink>
      </div>
    </EntrancePage>
  );
}

function useInvitationWords({ group, cluster, role, paper }: Invitation) {
  const { t } = useWords(['accounts', 'domain']);
  const names = { group: group.name, cluster: cluster.name };
  if (paper) return t('accounts:invitation.toPaper', { ...names, paper: paper.title });
  return t('accounts:invitation.toGroup', {
    ...names,
    role: t(`domain:role.${role}`),
    kind: t(`domain:kind.${group.kind}`),
  });
}

interface AcceptProps {
  readonly token: string;
  readonly invitation: Invitation;
}

function Accept({ token, invitation }: AcceptProps) {
  const { t } = useWords('accounts');
  const words = useInvitationWords(invitation);
  return (
    <EntrancePage
      title={t('invitation.title')}
      lead={
        <>
          <p>{words}</p>
          <p>{t('invitation.forEmail', { email: invitation.email })}</p>
          <p>{t(invitation.hasAccount ? 'invitation.hasAccount' : 'invitation.newAccount')}</p>
        </>
      }
    >
      <AcceptForm token={token} invitation={invitation} />
    </EntrancePage>
  );
}

function AcceptForm({ token, invitation }: AcceptProps) {
  const { t } = useWords('accounts');
  const accept = useWayIn(({ name = invitation.name, password = '' }) =>
    answer(api.invitations.accept.$post({ json: { token, name, password } })),
  );
  return (
    <Form onSend={accept.mutate} isSending={accept.isPending} error={accept.error}>
      {/* For password managers, which want to know whose password it is. */}
      <input type="hidden" autoComplete="username" value={invitation.email} />
      {invitation.hasAccount ? (
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
      ) : (
        <>
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={invitation.name}
            autoComplete="name"
          />
          <NewPasswordField />
        </>
      )}
      <Actions>
        <Button type="submit" look="primary" isPending={accept.isPending}>
          {t('invitation.button')}
        </Button>
      </Actions>
    </Form>
  );
}
