import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { meQuery } from '../accounts/queries.ts';
import { addresses } from '../addresses.ts';
import { AppBar } from '../ui/app-bar.tsx';
import { Account } from './account.tsx';

/** Frame of every page for people who are signed in. */
export function Workspace() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <Bar owner={me.cluster.name}>
        <Account person={me.person} />
      </Bar>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function Bar({ owner, children }: { readonly owner: string; readonly children: React.ReactNode }) {
  const { t } = useWords('ui');
  const { pathname } = useLocation();
  const places = [
    { href: addresses.home, label: t('shell.home'), isHere: pathname === addresses.home },
    {
      href: addresses.groups,
      label: t('shell.groups'),
      isHere: pathname.startsWith(addresses.groups),
    },
    { href: addresses.library, label: t('shell.library'), isHere: false, onlyWide: true },
  ];
  return (
    <AppBar home={addresses.home} owner={owner} label={t('shell.main')} places={places}>
      {children}
    </AppBar>
  );
}
