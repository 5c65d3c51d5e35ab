import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { PaperInput } from './front.ts';
import { pageParts } from './page.ts';
import { everything, heading, paper } from './testing/papers.ts';

const pictureAddress = (): null => null;
const parts = (input: PaperInput) => pageParts(input.document, input.front, { pictureAddress });

test('the page has its parts apart, and leaves the title to whoever asks', async () => {
  const page = await parts(everything);
  expect(page).toMatchObject({ title: 'Algen „für alle“: &lt;Küste&gt; &amp; Labor' });
  expect(page.briefs).toContain('<h2>Zusammenfassung</h2>\n<p>Kurz gesagt: Größe hilft.</p>');
  expect(page.body).not.toMatch(/Labor|Zusammenfassung/);
});

test('contents lead to headings, also where two blocks have the same id', async () => {
  const twin = (words: string) => ({ ...heading(1, words), attrs: { level: 1, id: 'b1' } });
  const { body, contents } = await parts(paper('T', [twin('A'), twin('B'), heading(1, 'C')]));
  const ids = [...body.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(contents.map(({ id }) => id));
  expect(ids[0]).toBe('b1');
  expect(new Set(ids).size).toBe(3);
});

test('an id that nobody should have got in cannot leave its attribute', async () => {
  const evil = { ...heading(1, 'A'), attrs: { level: 1, id: '"><script>' } };
  expect((await parts(paper('T', [evil]))).body).toContain('id="&quot;&gt;&lt;script&gt;"');
});

test('the server can have it without loading what sets files', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const heavy = [];
    registerHooks({ load: (url, context, next) => {
      if (/typst|pandoc|pdf-lib|fflate|citeproc/.test(url.replace('writers/', ''))) heavy.push(url);
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
