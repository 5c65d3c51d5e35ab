import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

interface Message {
  readonly tone: 'done' | 'failed';
  readonly text: string;
}

const ToastContext = createContext<ToastQueue<Message> | null>(null);

/** Long enough to be read, and 5 s at least, as React Aria advises. */
const timeout = (text: string) => Math.max(5000, text.length * 90);

/** Says in a corner of the screen, and to screen readers, that something is done or has failed. */
export function useToast() {
  const queue = useContext(ToastContext);
  return useMemo(() => {
    const say = (tone: Message['tone']) => (text: string) =>
      void queue?.add({ tone, text }, { timeout: timeout(text) });
    return { done: say('done'), failed: say('failed') };
  }, [queue]);
}

export function Toasts({ children }: { readonly children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue<Message>({ maxVisibleToasts: 3 }));
  return (
    <ToastContext value={queue}>
      {children}
      <ToastCorner queue={queue} />
    </ToastContext>
  );
}

function ToastCorner({ queue }: { readonly queue: ToastQueue<Message> }) {
  const { t } = useTranslation('ui');
  return (
    <ToastRegion queue={queue} className={styles.region ?? ''} aria-label={t('messages')}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''} data-tone={toast.content.tone}>
          {toast.content.tone === 'done' ? (
            <CircleCheck aria-hidden />
          ) : (
            <CircleAlert aria-hidden />
          )}
          <ToastContent className={styles.words ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <IconButton slot="close" label={t('close')} icon={<X />} />
        </Toast>
      )}
    </ToastRegion>
  );
}
