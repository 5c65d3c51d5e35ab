import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '../../server/src/db/connect.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { fileAt, type PublishedPaper, publishPaper } from '../support/publishing.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);

let published: PublishedPaper;
let pathOf: { readonly paper: string; readonly page: string };
beforeAll(async () => {
  published = await publishPaper(house, 'Moore & Küsten', ['Moore speichern viel.'], {
    note: 'Einstimmig.',
  });
  pathOf = { paper: `/api/papers/${published.paper.id}`, page: published.publication.url };
});

const sha256 = (bytes: ArrayBuffer) =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

describe('a publication', () => {
  test('has a number, an address, and the hash of its version', () => {
    const { paper, version, publication } = published;
    expect(publication).toMatchObject({
      number: '1.0',
      url: `/papers/${paper.slug}/v/1.0`,
      sha256: version.sha256,
      version: 1,
      note: 'Einstimmig.',
      publishedAt: expect.any(String),
      publishedBy: { id: house.people.chair.id, name: house.people.chair.name },
    });
    expect(publication.files).toContainEqual({
      format: 'pdf',
      url: `/papers/${paper.slug}/v/1.0.pdf`,
      state: expect.stringMatching(/^(?:making|ready)$/),
      size: null,
    });
  });

  test('is made by chair or office, once of each version', async () => {
    const publish = (name: PersonName, version: unknown) =>
      as(name).post(`${pathOf.paper}/publications`, { version });
    for (const name of ['member', 'guest'] as const)
      expect((await publish(name, 1)).json.name).toBe('forbidden');
    const again = await publish('chair', 1);
    expect([again.status, again.json.name]).toEqual([409, 'already-published']);
    expect((await publish('chair', 7)).json.name).toBe('not-found');
    for (const version of [0, -1, 1.5, '1', null, 2 ** 40])
      expect((await publish('chair', version)).status).toBeGreaterThanOrEqual(400);
  });

  test('is followed by 1.1, and a new edition by 2.0', async () => {
    const { paper } = await publishPaper(house, 'In Folge', ['Eins.']);
    const path = `/api/papers/${paper.id}`;
    for (const [edition, number] of [
      [false, '1.1'],
      [true, '2.0'],
    ]) {
      const version = (await as('office').post(`${path}/versions`, {})).json.number;
      const answer = await as('office').post(`${path}/publications`, { version, edition });
      expect([answer.status, answer.json.number]).toEqual([201, number]);
    }
    const { publications } = (await as('guest').get(`${path}/publications`)).json;
    expect(publications.map((one: { number: string }) => one.number)).toEqual([
      '2.0',
      '1.1',
      '1.0',
    ]);
    const current = await fetch(`${house.url}/papers/${paper.slug}`);
    expect(await current.text()).toContain('2.0');
    expect((await as('guest').get(path)).json.published.number).toBe('2.0');
  });

  test('cannot be changed or deleted even in the database', async () => {
    await fileAt(house, `${pathOf.page}.pdf`);
    const sql = connect(house.databaseUrl, { max: 1 });
    onTestFinished(() => sql.end());
    for (const table of ['publications', 'files']) {
      const change = sql`update ${sql(table)} set ${sql(table === 'files' ? 'recipe' : 'note')} = 'X'`;
      await expect(change).rejects.toThrow(/never changes/);
      await expect(sql`delete from ${sql(table)}`).rejects.toThrow(/never changes/);
    }
  });
});

const decode = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const isZipOf = (name: string) => (bytes: Uint8Array) =>
  decode(bytes.subarray(0, 2)) === 'PK' && decode(bytes).includes(name);
const has = (text: string) => (bytes: Uint8Array) => new TextDecoder().decode(bytes).includes(text);

describe('the files of a publication', () => {
  test.each([
    ['pdf', 'application/pdf', has('%PDF-')],
    ['docx', 'application/vnd.openxmlformats-', isZipOf('word/document.xml')],
    ['odt', 'application/vnd.oasis.opendocument.text', isZipOf('content.xml')],
    ['html', 'text/html', has('Moore speichern viel.')],
    ['md', 'text/markdown', has('Moore speichern viel.')],
    ['epub', 'application/epub+zip', isZipOf('META-INF/container.xml')],
    ['xml', 'application/jats+xml', has('<p>Moore speichern viel.</p>')],
    ['tex', 'application/x-tex', has(String.raw`\begin{document}`)],
    ['bib', 'application/x-bibtex', has(String.raw`title = {{Moore \& Küsten}}`)],
    ['ris', 'application/x-research-info-systems', has('TI  - Moore & Küsten')],
    ['json', 'application/vnd.citationstyles.csl+json', has('"title": "Moore & Küsten"')],
  ])('%s is there, the same for ever', async (extension, mediaType, isWhatItSays) => {
    const path = `${pathOf.page}.${extension}`;
    const first = await fileAt(house, path);
    const bytes = await first.arrayBuffer();
    expect(isWhatItSays(new Uint8Array(bytes))).toBe(true);
    const { headers } = first;
    expect(headers.get('Content-Type')).toContain(mediaType);
    // In front of workerd stands something that compresses HTML on its way, as Cloudflare does.
    if (house.host === 'node' || extension !== 'html')
      expect(headers.get('Content-Length')).toBe(String(bytes.byteLength));
    expect(headers.get('ETag')).toBe(`"${sha256(bytes)}"`);
    expect(headers.get('Cache-Control')).toMatch(/public.*max-age=31536000.*immutable/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Set-Cookie')).toBeNull();

    const again = await fetch(house.url + path);
    expect(sha256(await again.arrayBuffer())).toBe(sha256(bytes));
  });

  const askFor = (headers: Record<string, string>, method = 'GET') =>
    fetch(`${house.url}${pathOf.page}.pdf`, { method, headers });

  test('are not sent again to whoever has them', async () => {
    const first = await fileAt(house, `${pathOf.page}.pdf`);
    await first.arrayBuffer();
    const etag = first.headers.get('ETag') ?? '';
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await askFor({ 'If-None-Match': known });
      expect([answer.status, await answer.text()]).toEqual([304, '']);
      expect(answer.headers.get('ETag')).toBe(etag);
    }
    const other = await askFor({ 'If-None-Match': '"x"' });
    expect([other.status, (await other.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
  });

  test('tell their size and hash to a HEAD', async () => {
    const get = await fileAt(house, `${pathOf.page}.pdf`);
    await get.arrayBuffer();
    const head = await askFor({}, 'HEAD');
    expect(await head.text()).toBe('');
    for (const name of ['Content-Length', 'ETag', 'Content-Type', 'Cache-Control'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });

  test.each(['exe', 'PDF', 'pdf.', 'pdf/', 'docx%00', ''])(
    '%j is none of them',
    async (extension) => {
      const answer = await fetch(`${house.url}${pathOf.page}.${extension}`);
      expect([answer.status, (await answer.json()).name]).toEqual([404, 'not-found']);
    },
  );

  test.each(['9.9', '1', '01.0', '1.00', '-1.0', '1.0.0'])(
    'of a number %s there are none',
    async (number) => {
      const answer = await fetch(`${house.url}/papers/${published.paper.slug}/v/${number}.pdf`);
      expect(answer.status).toBe(404);
    },
  );

  test('can run nothing, whatever somebody wrote', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { publication } = await publishPaper(house, hostile, [hostile]);
    const file = await fileAt(house, `${publication.url}.html`);
    expect(file.headers.get('Content-Security-Policy')).toMatch(/sandbox/);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    for (const text of [await file.text(), await (await fetch(house.url + publication.url)).text()])
      expect(text).not.toMatch(/<script|<img/i);
  });
});
