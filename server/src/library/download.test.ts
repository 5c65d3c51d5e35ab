import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openHouse, type House } from '../../../tests/support/house.ts';
import { documentOf, publishedPaper } from '../../../tests/support/house-papers.ts';

let house: House;
let slug: string;
let publicationId: string;
const bytes = Buffer.from('%PDF-1.7\n%\u00e4\u00f6\u00fc\n', 'latin1');
const sha256 = createHash('sha256').update(bytes).digest('hex');

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

beforeEach(async () => {
  const paper = await publishedPaper(house, documentOf('Moore', 'Torfmoose.'), { title: 'Moore' });
  slug = paper.slug;
  const [row] = await house.sql`select id from publications where paper_id = ${paper.id}`;
  publicationId = row?.['id'];
});

const ordered = async () => {
  const rows = await house.sql`
    select format from press_jobs where publication_id = ${publicationId} order by format`;
  return rows.map(({ format }) => format);
};

const dropOrders = () => house.sql`delete from press_jobs where publication_id = ${publicationId}`;

async function putFile(format: string, mediaType: string) {
  await dropOrders();
  await house.sql`
    insert into files (publication_id, format, extension, media_type, recipe, sha256, bytes)
    values (${publicationId}, ${format}, ${format}, ${mediaType}, 'test', ${sha256}, ${bytes})`;
}

const address = (extension: string) => `/papers/${slug}/v/1.0.${extension}`;
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  house.anybody.ask(method, path, undefined, headers);

test('a file comes with a name, a size, and leave to keep it for ever', async () => {
  await putFile('pdf', 'application/pdf');
  const { status, headers, text } = await ask(address('pdf'));
  expect(status).toBe(200);
  expect(text).toBe(bytes.toString('utf8'));
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `inline; filename="${slug}-1.0.pdf"`,
    'cache-control': 'public, max-age=31536000, immutable',
    etag: `"${sha256}"`,
    'x-content-type-options': 'nosniff',
  });
});

test('whoever has it is told so', async () => {
  await putFile('pdf', 'application/pdf');
  for (const tag of [`"${sha256}"`, `W/"${sha256}"`, `"other", "${sha256}"`, '*']) {
    const answer = await ask(address('pdf'), { 'If-None-Match': tag });
    expect([tag, answer.status, answer.text]).toEqual([tag, 304, '']);
    expect(answer.headers.get('ETag')).toBe(`"${sha256}"`);
  }
  const other = await ask(address('pdf'), { 'If-None-Match': '"other"' });
  expect(other.status).toBe(200);
});

test('HEAD says the same without the bytes', async () => {
  await putFile('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  const { status, headers, text } = await ask(address('docx'), {}, 'HEAD');
  expect([status, text]).toEqual([200, '']);
  expect(headers.get('Content-Length')).toBe(String(bytes.length));
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${slug}-1.0.docx"`);
});

test('a published HTML file cannot act as a page of ours', async () => {
  await putFile('html', 'text/html; charset=utf-8');
  const { headers } = await ask(address('html'));
  expect(headers.get('Content-Disposition')).toMatch(/^attachment;/);
  expect(headers.get('Content-Security-Policy')).toMatch(/^sandbox; default-src 'none'/);
});

test('a file in the making is asked for again soon', async () => {
  const answer = await ask(address('pdf'));
  expect([answer.status, answer.json.name]).toEqual([404, 'not-yet']);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  const page = await ask(address('pdf'), { Accept: 'text/html,*/*' });
  expect([page.status, page.headers.get('Retry-After')]).toEqual([404, '2']);
  expect(page.text).toContain('Die Datei wird gerade erzeugt.');
  expect(page.text).toContain(`<a href="${address('pdf')}">Datei noch einmal abrufen</a>`);
});

test('a format that few want is made when somebody asks for it', async () => {
  await dropOrders();
  const answer = await ask(address('epub'));
  expect([answer.status, answer.json.name]).toEqual([404, 'not-yet']);
  expect(await ordered()).toEqual(['epub']);
});

test('a file that cannot be made is not there, and not ordered again', async () => {
  await house.sql`
    update press_jobs set state = 'failed', reason = 'too long'
    where publication_id = ${publicationId} and format = 'pdf'`;
  const answer = await ask(address('pdf'));
  expect([answer.status, answer.json.name]).toEqual([404, 'not-found']);
  expect((await ask(`/papers/${slug}`)).text).toContain('nicht verfügbar');
});

test('what there is not', async () => {
  const unknown = await ask('/papers/gibt-es-nicht/v/1.0.pdf');
  expect([unknown.status, unknown.json.name]).toEqual([404, 'not-found']);
  for (const path of [`/papers/${slug}/v/1.1.pdf`, address('exe')]) {
    const answer = await ask(path);
    expect([answer.status, answer.text]).toEqual([404, unknown.text]);
  }
  const page = await ask(address('exe'), { Accept: 'text/html' });
  expect(page.text).toContain('Diese Seite gibt es nicht.');
});
