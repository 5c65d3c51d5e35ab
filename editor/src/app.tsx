import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { I18nProvider, RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { useWords } from './words/use-words.ts';
import { addresses } from './addresses.ts';
import { createAppRouter } from './router.ts';
import { createQueries } from './shell/queries.ts';
import { GoContext } from './ui/anchor.tsx';
import { LateParts } from './ui/late-parts.tsx';
import { Toasts } from './ui/toast.tsx';

function createApp() {
  const queries = createQueries(() => {
    const next = location.pathname + location.search;
    void router.navigate({ to: addresses.signIn, search: { next }, replace: true });
    queries.clear();
  });
  const router = createAppRouter(queries);
  /** The public pages are the server's, outside of this app. */
  const go = (href: string) => {
    const isOurs = href.startsWith(addresses.home);
    if (isOurs) void router.navigate({ to: href });
    return isOurs;
  };
  return { queries, router, go };
}

export function App() {
  const { language } = useWords();
  const [{ queries, router, go }] = useState(createApp);
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'de-DE'}>
      <AriaRouterProvider navigate={(href) => void (go(href) || location.assign(href))}>
        <GoContext value={go}>
          <QueryClientProvider client={queries}>
            <LateParts>
              <Toasts>
                <RouterProvider router={router} />
              </Toasts>
            </LateParts>
          </QueryClientProvider>
        </GoContext>
      </AriaRouterProvider>
    </I18nProvider>
  );
}
