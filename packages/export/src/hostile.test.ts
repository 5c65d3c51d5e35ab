import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import type { FormatName } from './format.ts';
import type { PaperInput } from './front.ts';
import { formats } from './index.ts';
import { fullPaper } from './testing/full-paper.ts';

/** What would be code if it came out as it came in: in HTML, Typst, LaTeX, Markdown, XML. */
const evil =
  '"><script>x</script> \'"]; #panic("x") \\input{/etc/passwd} \\end{verbatim} ]]> `</code>` {{title}} ${x} &lt;b&gt;';

/** What codes, ids and numbers are chosen from: nobody can write into these. */
const chosen: ReadonlySet<string> = new Set([
  'id',
  'image',
  'emblem',
  'source',
  'target',
  'style',
  'role',
  'code',
  'of',
  'numbering',
  'type',
]);

function poisoned(value: unknown, name = ''): unknown {
  if (chosen.has(name)) return value;
  if (typeof value === 'string') return name === 'latex' ? value : evil;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each, key)]));
}

function withPoison({ attrs, content, marks, text, ...node }: DocumentNode): DocumentNode {
  return {
    ...node,
    ...(attrs && { attrs: poisoned(attrs) as DocumentNode['attrs'] & object }),
    ...(content && { content: content.map(withPoison) }),
    ...(marks && {
      marks: marks.map((mark) => ({ ...mark, attrs: { ...mark.attrs, long: evil } })),
    }),
    ...(text !== undefined && { text: evil }),
  };
}

const full = fullPaper();
const hostile: PaperInput = {
  ...full,
  document: { type: 'doc', content: full.document.content.map(withPoison) },
  front: { ...full.front, cluster: evil, group: evil, note: evil, type: evil },
};

const write = async (name: FormatName, paper = hostile): Promise<string> =>
  new TextDecoder().decode(await formats[name].write(paper, { warn: () => undefined }));

describe('words that look like code, in every place that takes words', () => {
  test('stay words in HTML', async () => {
    const page = await write('html');
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('stay words in a PDF', async () => {
    expect(await write('pdf')).toMatch(/^%PDF-/);
  });

  test('stay words in LaTeX', async () => {
    const tex = await write('tex');
    expect(tex).not.toContain(String.raw`\input{`);
    expect(tex).not.toContain(String.raw`\end{verbatim}`);
  });

  test('stay words in Markdown', async () => {
    const [, yaml = '', body = ''] = (await write('md')).split(/^---$/m);
    expect(yaml).not.toMatch(/^[^"\n]*<script/m);
    expect(withoutCode(body)).not.toMatch(/(?<!\\)<script/);
  });

  test('stay words in XML', async () => {
    const article = await write('xml');
    expect(article).not.toContain('<script');
    expect(article.match(/<article[ >]/g)).toHaveLength(1);
  });
});

/** Code is shown and not run: nothing has to be escaped in it, but it has to end where it ends. */
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^ {4}.*$/gm, '').replaceAll(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');

test.each([
  String.raw`\input{/etc/passwd}`,
  String.raw`\immediate\write18{id}`,
  String.raw`\def\frac{\input{x}} x`,
  String.raw`x \] \input{x}`,
  String.raw`x ]]> <script>`,
  'x `$ <script>',
])('a formula that is more than a formula is shown as text (%s)', async (latex) => {
  const node: DocumentNode = { type: 'formulaBlock', attrs: { latex, alt: 'x', numbered: true } };
  const paper = { ...full, document: { ...full.document, content: [{ type: 'title' }, node] } };
  const tex = await write('tex', paper);
  expect(tex.slice(tex.indexOf('\\begin{document}'))).not.toMatch(
    /\\(?:input|write18|immediate|def)\b/,
  );
  const article = await write('xml', paper);
  expect(article.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain('<script');
  expect(withoutCode(await write('md', paper))).not.toContain('<script');
  expect(await write('html', paper)).not.toContain('<script');
  expect(await write('pdf', paper)).toMatch(/^%PDF-/);
});
