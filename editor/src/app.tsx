import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { I18nProvider, RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { addresses } from './addresses.ts';
import { createAppRouter } from './router.ts';
import { createQueries } from './shell/queries.ts';
import { Toasts } from './ui/toast.tsx';

function createApp() {
  const queries = createQueries(() => {
    const next = location.pathname + location.search;
    void router.navigate({ to: addresses.signIn, search: { next }, replace: true });
    queries.clear();
  });
  const router = createAppRouter(queries);
  return { queries, router };
}

/** The public pages are the server's, outside of this app. */
const isOurs = (href: string) => href.startsWith(addresses.home);

export function App() {
  const { i18n } = useTranslation();
  const [{ queries, router }] = useState(createApp);
  const navigate = (href: string) => {
    if (isOurs(href)) void router.navigate({ to: href });
    else location.assign(href);
  };
  return (
    <I18nProvider locale={i18n.resolvedLanguage === 'en' ? 'en-GB' : 'de-DE'}>
      <AriaRouterProvider navigate={navigate}>
        <QueryClientProvider client={queries}>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </QueryClientProvider>
      </AriaRouterProvider>
    </I18nProvider>
  );
}
