/**
 * What we use of workerd, and no more: its own types are one global world that does not go
 * together with Node's and the browser's, on which the same files run.
 */
declare module 'cloudflare:workers' {
  /** What `wrangler.toml` binds. */
  export const env: import('./env.ts').Env;

  /** Base of what answers requests and calls, one instance for each. */
  export abstract class WorkerEntrypoint<Env> {
    protected readonly env: Env;
  }

  /** Base of the objects of which there is one for each name, anywhere. */
  export abstract class DurableObject<Env> {
    protected readonly ctx: DurableObjectState;
    protected readonly env: Env;
    constructor(ctx: DurableObjectState, env: Env);
  }
}

/** One end of a WebSocket; it may outlive the memory of the object that holds it. */
interface WorkerSocket extends WebSocket {
  /** For an end that no Durable Object holds. */
  accept(): void;
  /** Kept with the socket while the object sleeps; at most 16 KiB. */
  serializeAttachment(value: unknown): void;
  deserializeAttachment(): unknown;
}

declare class WebSocketPair {
  readonly 0: WorkerSocket;
  readonly 1: WorkerSocket;
}

interface DurableObjectState {
  readonly storage: {
    getAlarm(): Promise<number | null>;
    setAlarm(at: number): Promise<void>;
  };
  /** Holds the socket so that the object may sleep while it stays open. */
  acceptWebSocket(socket: WorkerSocket): void;
  getWebSockets(): WorkerSocket[];
  waitUntil(work: Promise<unknown>): void;
  /** Ends the object at once; the next one who calls it gets a new one. */
  abort(reason: string): never;
}

/** Methods of an object, called from elsewhere; its errors arrive as errors. */
type DurableObjectStub<T> = {
  readonly [Name in keyof T]: T[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

interface DurableObjectNamespace<T> {
  getByName(name: string): DurableObjectStub<T>;
}

interface Hyperdrive {
  readonly connectionString: string;
}

interface AssetFiles {
  fetch(address: string): Promise<Response>;
}

interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

interface ResponseInit {
  webSocket?: WorkerSocket;
}

interface Response {
  /** The client's end, where the answer is an upgrade. */
  readonly webSocket?: WorkerSocket | null;
}

declare module '*.html' {
  const text: string;
  export default text;
}

declare module '*.sql' {
  const text: string;
  export default text;
}

declare module '*/manifest.json' {
  const manifest: Readonly<Record<string, { readonly file: string }>>;
  export default manifest;
}
