import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { fileAt } from '../support/publishing.ts';

const house = inject('house');
const { paper, publication } = house.published;

const sha256 = (bytes: ArrayBuffer) =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

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
    ['bib', 'application/x-bibtex', has(String.raw`title = {{Küste \& Labor`)],
    ['ris', 'application/x-research-info-systems', has('TI  - Küste & Labor <für alle> „heute“')],
    ['json', 'application/vnd.citationstyles.csl+json', has('"title": "Küste & Labor <für alle>')],
  ])('%s is there, the same for ever', async (extension, mediaType, isWhatItSays) => {
    const url = `${house.url}${publication.url}.${extension}`;
    const first = await fileAt(url);
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

    const again = await fetch(url);
    expect(sha256(await again.arrayBuffer())).toBe(sha256(bytes));
  });

  const askFor = (headers: Record<string, string>, method = 'GET') =>
    fetch(`${house.url}${publication.url}.pdf`, { method, headers });

  test('are not sent again to whoever has them', async () => {
    const first = await fileAt(`${house.url}${publication.url}.pdf`);
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
    const get = await fileAt(`${house.url}${publication.url}.pdf`);
    await get.arrayBuffer();
    const head = await askFor({}, 'HEAD');
    expect(await head.text()).toBe('');
    for (const name of ['Content-Length', 'ETag', 'Content-Type', 'Cache-Control'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });

  test.each(['exe', 'PDF', 'pdf.', 'pdf/', 'docx%00', ''])(
    '%j is none of them',
    async (extension) => {
      const answer = await fetch(`${house.url}${publication.url}.${extension}`);
      expect([answer.status, (await answer.json()).name]).toEqual([404, 'not-found']);
    },
  );

  test.each(['9.9', '1', '01.0', '1.00', '-1.0', '1.0.0'])(
    'of a number %s there are none',
    async (number) => {
      const answer = await fetch(`${house.url}/papers/${paper.slug}/v/${number}.pdf`);
      expect(answer.status).toBe(404);
    },
  );

  test('can run nothing, whatever somebody wrote', async () => {
    const file = await fileAt(`${house.url}${publication.url}.html`);
    expect(file.headers.get('Content-Security-Policy')).toMatch(/sandbox/);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(await file.text()).not.toMatch(/<script|<img/i);
  });
});
