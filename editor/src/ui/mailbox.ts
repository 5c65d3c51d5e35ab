export interface ToastMessage {
  readonly tone: 'done' | 'failed';
  readonly text: string;
}

/** Keeps what is said until somebody is there to show it. */
export interface Mailbox {
  post(message: ToastMessage): void;
  collect(show: (message: ToastMessage) => void): () => void;
}

export function createMailbox(): Mailbox {
  const waiting: ToastMessage[] = [];
  let shows: ((message: ToastMessage) => void) | null = null;
  return {
    post(message) {
      if (shows) shows(message);
      else waiting.push(message);
    },
    collect(show) {
      shows = show;
      for (const message of waiting.splice(0)) show(message);
      return () => (shows = null);
    },
  };
}
