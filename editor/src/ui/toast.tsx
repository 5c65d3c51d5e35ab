import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { late } from './late.ts';
import { Late } from './late-parts.tsx';
import { createMailbox, type Mailbox, type ToastMessage } from './mailbox.ts';

const ToastCorner = late(async () => (await import('./toast-corner.tsx')).ToastCorner);

const ToastContext = createContext<Mailbox | null>(null);

/** Says in a corner of the screen, and to screen readers, that something is done or has failed. */
export function useToast() {
  const mailbox = use(ToastContext);
  return useMemo(() => {
    const say = (tone: ToastMessage['tone']) => (text: string) => mailbox?.post({ tone, text });
    return { done: say('done'), failed: say('failed') };
  }, [mailbox]);
}

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [mailbox] = useState(createMailbox);
  return (
    <ToastContext value={mailbox}>
      {children}
      <Late>
        <ToastCorner mailbox={mailbox} />
      </Late>
    </ToastContext>
  );
}
