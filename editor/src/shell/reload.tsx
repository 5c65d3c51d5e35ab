import { createContext, type ReactNode, use, useEffect, useState } from 'react';

type Reload = () => void;

interface Reloading {
  reload(): void;
  /** From now on in this way; the answer ends that. */
  by(reload: Reload): () => void;
}

function createReloading(): Reloading {
  const plainly: Reload = () => location.reload();
  let way = plainly;
  return {
    reload: () => way(),
    by(reload) {
      way = reload;
      return () => {
        way = plainly;
      };
    },
  };
}

const ReloadContext = createContext<Reloading>(createReloading());

/** Lets whoever holds something unsaved take it along when the page is loaded anew. */
export function Reloads({ children }: { readonly children: ReactNode }) {
  const [reloading] = useState(createReloading);
  return <ReloadContext value={reloading}>{children}</ReloadContext>;
}

export const useReload = (): Reload => use(ReloadContext).reload;

/** As long as the component is there, the page is loaded anew in this way. */
export function useReloadBy(reload: Reload): void {
  const { by } = use(ReloadContext);
  useEffect(() => by(reload), [by, reload]);
}
