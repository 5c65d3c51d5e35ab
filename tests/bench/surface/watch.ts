/** What the page notes while somebody types; read by the bench. */
export interface Noted {
  /** Milliseconds from the navigation until a text that can be written in was painted. */
  editable: number | null;
  /** For each letter: from the key to the frame that shows it. */
  readonly keystrokes: number[];
}

/**
 * Runs in the page before everything else. A key is measured from the moment at which the browser
 * received it until after the frame that follows: a task posted by that frame runs behind its paint.
 */
export function watchPage(): void {
  const noted: Noted = { editable: null, keystrokes: [] };
  Reflect.set(globalThis, 'noted', noted);
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const look = () => {
    if (document.querySelector('[contenteditable="true"] p') === null) {
      requestAnimationFrame(look);
      return;
    }
    painted(() => (noted.editable = performance.now()));
  };
  requestAnimationFrame(look);
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (key.length !== 1) return;
      painted(() => noted.keystrokes.push(performance.now() - timeStamp));
    },
    { capture: true },
  );
}
