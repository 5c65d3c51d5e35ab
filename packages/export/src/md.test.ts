import { expect, test } from 'vitest';
import { md } from './md.ts';
import { everything, paper, paragraph } from './testing/papers.ts';

const write = async (input = everything) =>
  new TextDecoder().decode(await md.write(input, { warn: () => undefined }));

test('title and the like stand at the top, the text below in Markdown', async () => {
  const markdown = await write();
  const [, yaml = '', body = ''] = markdown.split(/^---$/m);
  expect(yaml).toContain(String.raw`title: "Algen „für alle“: \\<Küste\\> & Labor"`);
  expect(yaml).toContain('date: 2026-03-12');
  expect(yaml).toContain('subtitle: Positionspapier · Version 1.0');
  expect(yaml).toContain('Größe hilft.');
  expect(body).toContain('# 1 Lage\n');
  expect(body).toContain('Eins **fett** und *kursiv*.');
  expect(body).toMatch(/\| Merkmal\s+\| Wert\s+\|/);
  expect(body).toContain('[Quelle](https://example.org/q)');
});

test('what looks like markup is escaped', async () => {
  const markdown = await write(
    paper('T', [paragraph('<script>alert(1)</script> *no* [x](javascript:1) # no')]),
  );
  expect(markdown).toContain(
    String.raw`\<script\>alert(1)\</script\> \*no\* \[x\](javascript:1) \# no`,
  );
});
