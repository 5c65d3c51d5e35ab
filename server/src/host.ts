import type { Sql } from 'postgres';
import type { Engraver } from './figures/engraver.ts';
import type { Rooms } from './live/rooms.ts';
import type { DoiRegister } from './papers/doi-register.ts';
import type { SourceReader } from './papers/source-reader.ts';
import type { Press } from './press/press.ts';
import type { Reader } from './press/reader.ts';
import type { WebApp } from './http/web-app.ts';

/**
 * What the application needs of the machine it runs on. The rims (`node.ts`, `worker.ts`) build
 * one and hand it to `createApp`; nothing below it reads an environment or a binding.
 */
export interface Host {
  readonly sql: Sql;
  readonly rooms: Rooms;
  readonly press: Press;
  /** Unset where no process can be started; then no files are imported. */
  readonly reader?: Reader | undefined;
  /** Unset there, too; then no figures are taken, but all that are here are shown. */
  readonly engraver?: Engraver | undefined;
  /** Unset as `reader` is; then no lists of sources are read. */
  readonly sourceReader?: SourceReader | undefined;
  /** Unset where the operator has not allowed to ask it. */
  readonly dois?: DoiRegister | undefined;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly log: Log;
  /** The built web application: the shell of `/app` and its assets. */
  readonly webApp: WebApp;
  readonly settings: HostSettings;
  /** Is the database there, with the schema that this program wants? */
  isMigrated(): Promise<boolean>;
}

export interface HostSettings {
  /** Origin under which people reach this installation, without a trailing slash. */
  readonly publicUrl: string;
  /** Sender of every mail, as in `Eckpunkt <no-reply@example.org>`. */
  readonly mailFrom: string;
  /** Unset: a caller's network address is that of the connection. */
  readonly proxy?: Proxy | undefined;
}

/** A reverse proxy of ours, which states a caller's network address in a header. */
export interface Proxy {
  /** For example `X-Forwarded-For`. */
  readonly header: string;
  /** On our own machine only connections of this machine are believed to be the proxy's. */
  readonly at: 'own-machine' | 'anywhere';
}

/** Time as a dependency, so that a test can move seven days ahead. */
export interface Clock {
  now(): Date;
}

/** argon2id, hashed and verified off the main thread where the host can. */
export interface Passwords {
  /** Gives the PHC string (`$argon2id$v=19$m=…`) of a password. */
  hash(password: string): Promise<string>;
  /** Takes as long for a wrong password as for the right one. */
  verify(hash: string, password: string): Promise<boolean>;
}

/** Structured log lines; never with a password, token, or text of a paper. */
export interface Log {
  debug(event: string, fields?: Record<string, unknown>): void;
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}
