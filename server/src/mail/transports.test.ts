import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emlFiles } from './eml-files.ts';
import { smtpTransport } from './smtp.ts';
import type { Mail } from './transport.ts';

const FROM = 'Eckpunkt <no-reply@papers.example.org>';

const mail: Mail = {
  id: '3f0c1a52-4a34-4c8e-9d5c-0b6a4c1f7a10',
  toAddress: 'grete@example.org',
  toName: 'Grete Ämtchen',
  subject: 'Einladung: AG „Künstliche Intelligenz in der Medizin“',
  text: `Guten Tag,\n\nhttps://papers.example.org/app/invitation?token=${'a'.repeat(43)}\n\nGrüße`,
  html: '<p>Guten Tag</p>',
  createdAt: new Date('2030-01-02T03:04:05.678Z'),
};

describe('into a folder', () => {
  let folder: string;
  const logged: string[] = [];
  const log = (event: string) => void logged.push(event);
  const files = () => emlFiles(folder, FROM, { debug: log, info: log, warn: log, error: log });

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'eckpunkt-mail-')), 'mail');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  test('a mail is one .eml file that mail programs read, and the log says so', async () => {
    await files().deliver(mail);
    const [name = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(name).toBe(`2030-01-02T03-04-05-678Z-${mail.id}.eml`);
    const parsed = await PostalMime.parse(await readFile(join(folder, name)));
    expect(parsed).toMatchObject({
      from: { name: 'Eckpunkt', address: 'no-reply@papers.example.org' },
      to: [{ name: 'Grete Ämtchen', address: 'grete@example.org' }],
      subject: mail.subject,
      messageId: `<${mail.id}@papers.example.org>`,
      date: '2030-01-02T03:04:05.000Z',
    });
    expect(parsed.text?.trimEnd()).toBe(mail.text);
    expect(parsed.html?.trimEnd()).toBe(mail.html);
    expect(logged).toContain('mail.written');
  });

  test('its link can be copied from the file as it is', async () => {
    await files().deliver(mail);
    await files().deliver({ ...mail, id: 'without-html', html: null });
    for (const name of await readdir(folder)) {
      const source = await readFile(join(folder, name), 'utf8');
      expect(source).toContain(`/app/invitation?token=${'a'.repeat(43)}\r\n`);
      expect((await PostalMime.parse(source)).text?.trimEnd()).toBe(mail.text);
    }
  });

  test('nobody else on the machine reads its link', async () => {
    await files().deliver(mail);
    const [name = ''] = await readdir(folder);
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test('a second attempt is the same file', async () => {
    await files().deliver(mail);
    await files().deliver(mail);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('neither a name nor a subject becomes a header or another recipient', async () => {
    await files().deliver({
      ...mail,
      toName: 'Eve" <eve@evil.example>,\r\nBcc: eve@evil.example',
      subject: 'Hallo\r\nBcc: eve@evil.example\r\n\r\nText',
    });
    const [name = ''] = await readdir(folder);
    const parsed = await PostalMime.parse(await readFile(join(folder, name)));
    expect(parsed.to?.map((to) => to.address)).toEqual(['grete@example.org']);
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.headers.map((header) => header.key)).not.toContain('bcc');
    expect(parsed.text?.trimEnd()).toBe(mail.text);
  });
});

describe('over SMTP', () => {
  interface Received {
    readonly to: readonly string[];
    readonly source: string;
  }
  let received: Received[];
  let refusal: string | null;
  let server: SMTPServer;
  let url: string;

  beforeEach(async () => {
    received = [];
    refusal = null;
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'user' && password === 'p@ss'
          ? done(null, { user: username })
          : done(new Error('no')),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (refusal) return done(new Error(refusal));
          const to = session.envelope.rcptTo.map((one) => one.address);
          received.push({ to, source: Buffer.concat(chunks).toString() });
          return done();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  test('a mail server takes it, for this one recipient', async () => {
    const transport = smtpTransport(url, FROM);
    await transport.deliver(mail);
    transport.close();
    const parsed = await PostalMime.parse(received[0]?.source ?? '');
    expect(received[0]?.to).toEqual(['grete@example.org']);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trimEnd()).toBe(mail.text);
    expect(parsed.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  test('user and password of the address are used', async () => {
    const authenticated = smtpTransport(url.replace('//', '//user:p%40ss@'), FROM);
    await authenticated.deliver(mail);
    expect(received).toHaveLength(1);
    const wrong = smtpTransport(url.replace('//', '//user:wrong@'), FROM);
    await expect(wrong.deliver(mail)).rejects.toThrow();
    expect(received).toHaveLength(1);
  });

  test('a mail that is not taken is a failure', async () => {
    refusal = 'Mailbox full';
    await expect(smtpTransport(url, FROM).deliver(mail)).rejects.toThrow('Mailbox full');
  });

  test('a mail server that is away is a failure', async () => {
    const away = smtpTransport('smtp://127.0.0.1:1', FROM);
    await expect(away.deliver(mail)).rejects.toThrow('ECONNREFUSED');
  });
});
