import type { WebsocketProvider } from 'y-websocket';
import { reconnectDelay } from './backoff.ts';

/**
 * Reconnects after every interruption that is not final. The provider's own schedule has no
 * jitter, so it rests, and we wake it.
 */
export function comeBack(provider: WebsocketProvider, random: () => number) {
  let returning: ReturnType<typeof setTimeout> | undefined;
  provider.on('connection-close', (event) => {
    const isFinal = event !== null && !provider.shouldReconnect(event, provider);
    if (isFinal || !provider.shouldConnect) return;
    provider.shouldConnect = false;
    const delay = reconnectDelay(event?.code, provider.wsUnsuccessfulReconnects, random);
    returning = setTimeout(() => provider.connect(), delay);
  });
  return {
    now() {
      clearTimeout(returning);
      provider.disconnect();
      provider.connect();
    },
    stop: () => clearTimeout(returning),
  };
}

/**
 * When the network goes or comes, the old socket may be dead without knowing it. A new attempt
 * shows the truth at once; `navigator.onLine` alone would lock out a server on the same machine.
 */
export function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
