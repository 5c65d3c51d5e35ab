import { expect, test } from 'vitest';
import { html } from './html.ts';
import { everything, heading, paper, paragraph } from './testing/papers.ts';

const write = async (input = everything) =>
  new TextDecoder().decode(await html.write(input, { warn: () => undefined }));

test('one file that loads nothing and runs nothing', async () => {
  const page = await write();
  expect(page).toContain('<html lang="de">');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(|<link rel="stylesheet"/);
  expect(page).toContain('<title>Algen „für alle“: &lt;Küste&gt; &amp; Labor</title>');
});

test('has what stands around the text', async () => {
  const page = await write(paper('T', [paragraph('x')], { note: '<b>neu</b>', language: 'en' }));
  expect(page).toContain('<p class="kind">Position paper</p>');
  expect(page).toContain('As of: <time datetime="2026-03-12">12 March 2026</time>');
  expect(page).toContain('Changes: &lt;b&gt;neu&lt;/b&gt;');
  expect(page).toContain('<a href="https://example.org/papers/algen/v/1.0">');
});

test('has contents from three headings on, nested and leading to them', async () => {
  const two = [heading(1, 'A & B'), heading(2, 'C')];
  expect(await write(paper('T', two))).not.toContain('<nav');
  const page = await write(paper('T', [...two, heading(1, 'D')]));
  const nav = /<nav[\s\S]*<\/nav>/.exec(page)?.[0].replace(/\s*\n\s*/g, '');
  const [a, b, c] = [...page.matchAll(/<h[23] id="([^"]+)"><span/g)].map(([, id]) => id);
  expect(nav).toBe(
    '<nav aria-labelledby="contents"><h2 id="contents">Inhalt</h2><ol>' +
      `<li><a href="#${a}">1 A &amp; B</a><ol><li><a href="#${b}">1.1 C</a></li></ol></li>` +
      `<li><a href="#${c}">2 D</a></li></ol></nav>`,
  );
});
