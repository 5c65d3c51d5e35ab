import { useEffect, useState } from 'react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { IconButton } from './icon-button.tsx';
import type { Mailbox, ToastMessage } from './mailbox.ts';
import styles from './toast.module.css';

/** Long enough to be read, and 5 s at least, as React Aria advises. */
const timeout = (text: string) => Math.max(5000, text.length * 90);

/** Shows what is posted, for a while. */
export function ToastCorner({ mailbox }: { readonly mailbox: Mailbox }) {
  const { t } = useWords('ui');
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }));
  useEffect(
    () =>
      mailbox.collect((message) => {
        // Who tries again what was refused hears it again, but need not read it twice.
        for (const { key, content } of queue.visibleToasts)
          if (content.text === message.text) queue.close(key);
        queue.add(message, { timeout: timeout(message.text) });
      }),
    [mailbox, queue],
  );
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
