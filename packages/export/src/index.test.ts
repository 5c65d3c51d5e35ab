import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatNames, formats } from './index.ts';
import { fullPaper } from './testing/full-paper.ts';
import { everything } from './testing/papers.ts';

const quiet = { warn: () => undefined };

test('every format is registered under its own name', () => {
  expect(Object.keys(formats).toSorted()).toEqual([...formatNames].toSorted());
  for (const [name, format] of Object.entries(formats)) expect(format.name).toBe(name);
});

const { pdf, docx, odt, html, epub, md, xml, tex } = formats;

describe.each([pdf, docx, odt, html, epub, md, xml, tex])('$name', (format) => {
  afterEach(() => vi.useRealTimers());

  test('the same paper gives the same bytes, whatever the clock says', async () => {
    const today = await format.write(fullPaper(), quiet);
    vi.useFakeTimers({ now: new Date('2041-05-06T07:08:09Z'), toFake: ['Date'] });
    const muchLater = await format.write(fullPaper(), quiet);
    expect(Buffer.compare(today, muchLater)).toBe(0);
  });
});

test.each([
  [md, '# 1 Lage'],
  [xml, '<title>1 Lage</title>'],
  [tex, String.raw`\section{1 Lage}`],
])('$name has the text', async (format, words) => {
  expect(new TextDecoder().decode(await format.write(everything, quiet))).toContain(words);
});
