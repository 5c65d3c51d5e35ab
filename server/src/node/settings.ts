import { z } from 'zod';

/** What an operator may set, read and checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly setupToken: string | undefined;
  readonly addressHeader: string | undefined;
  /** May sources be looked up by their DOI, at the register outside? */
  readonly doiLookup: boolean;
  readonly logLevel: LogLevel;
}

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One setting cannot be used. The message is one line that names it and says what would do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const urlWith = (...protocols: readonly string[]) =>
  z.string().refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''));

/** An address by which people reach us has no path: cookies, links and Origins stand at the root. */
const origin = z
  .string()
  .transform((text) => URL.parse(text))
  .refine((url) => /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/`)
  .transform((url) => url?.origin);

/** `name@example.org`, or `Some Name <name@example.org>`; a line break would forge headers. */
const sender = z.string().regex(/^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/);

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);

const shape = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z
    .string()
    .regex(/^[^\0\r\n]+$/)
    .default('./data'),
  DATABASE_URL: urlWith('postgres:', 'postgresql:').optional(),
  SMTP_URL: urlWith('smtp:', 'smtps:').optional(),
  MAIL_FROM: sender.optional(),
  SETUP_TOKEN: z
    .string()
    .regex(/^\S{1,200}$/)
    .optional(),
  ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
  DOI_LOOKUP: z.enum(['on', 'off']).default('off'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

/** Values are never repeated in a message: some of them are secrets. */
const expected: Readonly<Record<keyof typeof shape.shape, string>> = {
  PORT: 'a port number from 0 to 65535 (0: any free one)',
  HOST: 'a host name or network address, for example 127.0.0.1',
  PUBLIC_URL: 'an origin without a path, for example https://papers.example.org',
  DATA_DIR: 'a folder',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/database',
  SMTP_URL: 'an address such as smtps://user:password@host:465',
  MAIL_FROM: 'an e-mail address, with or without a name: Eckpunkt <no-reply@example.org>',
  SETUP_TOKEN: 'up to 200 characters without spaces',
  ADDRESS_HEADER: 'the name of a header that your proxy sets, for example X-Forwarded-For',
  DOI_LOOKUP: 'on or off',
  LOG_LEVEL: `one of ${logLevels.join(', ')}`,
};

/** Reads the settings from an environment; what is empty counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const { success, data, error } = shape.safeParse(Object.fromEntries(set));
  if (!success) throw new SettingsError(complaint(String(error.issues[0]?.path[0])));
  const publicUrl = data.PUBLIC_URL ?? `http://${inUrl(data.HOST)}:${data.PORT}`;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `Eckpunkt <no-reply@${new URL(publicUrl).hostname}>`,
    setupToken: data.SETUP_TOKEN,
    addressHeader: data.ADDRESS_HEADER,
    doiLookup: data.DOI_LOOKUP === 'on',
    logLevel: data.LOG_LEVEL,
  };
}

const complaint = (name: string) =>
  `${name} cannot be used: expected ${expected[name as keyof typeof expected]}.`;

const inUrl = (host: string) => (host.includes(':') ? `[${host}]` : host);
