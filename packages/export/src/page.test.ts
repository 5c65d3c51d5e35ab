import { execFileSync } from 'node:child_process';
import { outline } from '@eckpunkt/document';
import { expect, test } from 'vitest';
import { pageBody, pageParts } from './page.ts';
import { everything, heading, paper, paragraph } from './testing/papers.ts';

test('the page has abstract and text, and leaves the title to whoever asks', () => {
  const body = pageBody(everything.document, 'de');
  expect(body).toMatch(/^<section class="abstract">\n<h2>Zusammenfassung<\/h2>/);
  expect(body).not.toContain('Labor');
  expect(pageParts(everything.document, 'de')).toMatchObject({
    title: 'Algen „für alle“: &lt;Küste&gt; &amp; Labor',
    abstract: '<p>Kurz gesagt: Größe hilft.</p>\n',
  });
});

test('headings carry the ids of the outline, also where two blocks have the same', () => {
  const twin = (words: string) => ({ ...heading(1, words), attrs: { level: 1, id: 'b1' } });
  const { document } = paper('T', [twin('A'), twin('B'), heading(1, 'C'), paragraph('x')]);
  const ids = [...pageBody(document, 'de').matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(outline(document).map(({ id }) => id));
  expect(new Set(ids).size).toBe(3);
});

test('an id that nobody should have got in cannot leave its attribute', () => {
  const evil = { ...heading(1, 'A'), attrs: { level: 1, id: '"><script>' } };
  expect(pageBody(paper('T', [evil]).document, 'de')).toContain('id="&quot;&gt;&lt;script&gt;"');
});

test('the server can have it without loading what sets files', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const heavy = [];
    registerHooks({ load: (url, context, next) => {
      if (/typst|pandoc|pdf-lib|fflate/.test(url.replace('writers/', ''))) heavy.push(url);
      return next(url, context);
    } });
    await import('@eckpunkt/export/page');
    console.log(JSON.stringify(heavy));`;
  const found = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  expect(JSON.parse(found)).toEqual([]);
});
