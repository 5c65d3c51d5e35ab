import { useSuspenseQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { Confirm } from '../shell/confirm.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Row, Rows } from '../ui/rows.tsx';
import { useSignOut } from './changes.ts';
import type { Membership } from './person.ts';
import { PasswordForm } from './password-form.tsx';
import { PersonForm } from './person-form.tsx';
import { meQuery } from './queries.ts';

export function ProfilePage() {
  const { t } = useWords('accounts');
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <Page title={t('profile.title')} below={me.person.email} size="measure">
      <Section title={t('profile.person')}>
        <PersonForm person={me.person} />
      </Section>
      <Section title={t('profile.memberships')}>
        <Memberships memberships={me.memberships} />
      </Section>
      <Section title={t('profile.passwordTitle')}>
        <PasswordForm email={me.person.email} />
      </Section>
      <Section title={t('profile.sessions')} hint={t('profile.sessionsHint')}>
        <Everywhere />
      </Section>
    </Page>
  );
}

function Memberships({ memberships }: { readonly memberships: readonly Membership[] }) {
  const { t } = useWords(['accounts', 'domain']);
  if (memberships.length === 0) return <p>{t('profile.noMemberships')}</p>;
  return (
    <Rows>
      {memberships.map(({ group, role }) => (
        <Row
          key={group.id}
          title={
            <Link look="title" href={addresses.group(group.id)}>
              {group.name}
            </Link>
          }
          detail={t(`domain:role.${role}`)}
        />
      ))}
    </Rows>
  );
}

function Everywhere() {
  const { t } = useWords('accounts');
  const [isAsking, setAsking] = useState(false);
  const signOut = useSignOut('sessions');
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        <LogOut aria-hidden />
        {t('profile.everywhere')}
      </Button>
      <Confirm
        title={t('profile.everywhereTitle')}
        words={t('profile.everywhereWords')}
        button={t('profile.everywhere')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => signOut.mutate()}
        isSending={signOut.isPending || signOut.isSuccess}
        error={signOut.error}
      />
    </>
  );
}
