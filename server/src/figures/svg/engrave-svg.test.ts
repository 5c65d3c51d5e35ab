import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { engrave } from '../engrave.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

const BOX = '<rect width="100" height="50" fill="red"/>';

const engraveText = (text: string) => engrave(new TextEncoder().encode(text));

async function figureOf(text: string) {
  const engraving = await engraveText(text);
  if (!engraving.ok) throw new Error(`${engraving.why}: ${text.slice(0, 200)}`);
  return { ...engraving.figure, text: new TextDecoder().decode(engraving.figure.bytes) };
}
const written = async (inside: string) => (await figureOf(svg(inside))).text;

const pixelAt = async (text: string, x: number, y: number) => {
  const { data, info } = await sharp(Buffer.from(text)).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 3)];
};

test('a drawing is the same to look at, and of the size that it says', async () => {
  const figure = await figureOf(svg(BOX, 'width="10cm" height="5cm"'));
  expect([figure.mediaType, figure.width, figure.height]).toEqual(['image/svg+xml', 378, 189]);
  expect(await pixelAt(figure.text, 50, 25)).toEqual([255, 0, 0]);
  expect(figure.notes).toEqual([]);
});

test.each([
  ['viewBox="0 0 640 480"', 640, 480],
  ['viewBox="0 0 640 480" width="320"', 320, 240],
  ['viewBox="0 0 640 480" width="100%" height="100%"', 640, 480],
  ['width="2in" height="1in"', 192, 96],
  ['', 300, 150],
])('the size of an SVG with %j', async (attributes, width, height) => {
  const figure = await figureOf(svg(BOX, attributes));
  expect([figure.width, figure.height]).toEqual([width, height]);
});

/** What people who mean harm have put into drawings. */
const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<script xlink:href="https://evil.example/x.js"/>',
  '<rect width="1" height="1" onload="alert(1)" onclick="alert(1)"/>',
  '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>',
  '<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>',
  '<a href="https://evil.example/"><text>x</text></a>',
  '<image href="https://evil.example/x.png" width="9" height="9"/>',
  '<image xlink:href="file:///etc/passwd" width="9" height="9"/>',
  '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
  '<image href="data:text/html,evil.example" width="9" height="9"/>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use xlink:href="data:image/svg+xml,evil.example#a"/>',
  '<rect width="9" height="9" fill="url(https://evil.example/#a)"/>',
  '<rect width="9" height="9" style="fill:url(\'//evil.example/\')"/>',
  '<rect width="9" height="9" style="fill:u\\72l(//evil.example)"/>',
  '<rect width="9" height="9" style="background:url(//evil.example)"/>',
  '<rect width="9" height="9" fill="image(//evil.example)"/>',
  '<rect width="9" height="9" filter="url(evil.example#f)"/>',
  '<style>@import url(//evil.example/a.css); rect { fill: red }</style>',
  '<style>@import "//evil.example/a.css";</style>',
  '<style>@font-face { font-family: x; src: url(//evil.example/x.woff) }</style>',
  '<style>rect { fill: url(//evil.example/) }</style>',
  '<style>rect { fill: /**/url(//evil.example/) }</style>',
  '<style>rect { behavior: url(//evil.example/x.htc) }</style>',
  '<style><![CDATA[</style><script>alert(1)</script>]]></style>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<feImage xmlns="http://www.w3.org/2000/svg" href="https://evil.example/"/>',
  '<html:script xmlns:html="http://www.w3.org/1999/xhtml">alert(1)</html:script>',
  '<text xml:base="https://evil.example/">x</text>',
  '<handler xmlns="http://www.w3.org/2001/xml-events">alert(1)</handler>',
];

describe('nothing that runs or loads gets through', () => {
  test.each(attacks)('%s', async (attack) => {
    const text = await written(BOX + attack);
    expect(text).not.toMatch(
      /script|alert|evil|javascript|\son\w+=|foreignObject|@|file:|passwd|text\/html|https?:(?!\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)")/i,
    );
    expect(text).toContain('fill="red"');
    expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  });

  test('an instruction for the reader, and what a document declares', async () => {
    const { text } = await figureOf(
      `<?xml version="1.0"?><?xml-stylesheet href="//evil.example/a.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://evil.example/svg11.dtd">${svg(BOX)}`,
    );
    expect(text).not.toMatch(/evil|<\?|DOCTYPE/);
  });
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '<text>&b;</text>'],
  ['<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '<text>&x;</text>'],
  ['', '<text>&unknown;</text>'],
  ['', '<rect'],
  ['', '</g>'],
  ['', ''],
  ['', 'only words'],
])('%s%s is refused', async (before, inside) => {
  expect(await engraveText(before + svg(inside))).toEqual({ ok: false, why: 'unreadable' });
});

test('a drawing in another encoding than UTF-8 is refused', async () => {
  const latin = Buffer.from(svg('<text>Öl</text>'), 'latin1');
  expect(await engrave(new Uint8Array(latin))).toEqual({ ok: false, why: 'unreadable' });
});

/** Ten levels of ten uses: ten billion rectangles out of a kilobyte. */
const bomb = Array.from(
  { length: 10 },
  (_, level) => `<g id="l${level + 1}">${`<use xlink:href="#l${level}"/>`.repeat(10)}</g>`,
).join('');

test.each([
  ['uses of uses', `<rect id="l0" width="1" height="1"/>${bomb}`, 'too-large'],
  [
    'patterns of patterns',
    `<pattern id="l0"><rect width="1" height="1"/></pattern>${bomb.replaceAll('<use xlink:href="#', '<rect width="9" height="9" fill="url(#').replaceAll('"/>', ')"/>').replaceAll('<g', '<pattern').replaceAll('</g', '</pattern').replaceAll('9" fill', '9" fill')}`,
    'too-large',
  ],
  ['what uses itself', '<g id="a"><use href="#a"/></g>', 'unreadable'],
  [
    'a circle of parts',
    '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    'unreadable',
  ],
  ['groups in groups', `${'<g>'.repeat(300)}${'</g>'.repeat(300)}`, 'too-large'],
  ['a whole country', '<path d="M0 0"/>'.repeat(60_000), 'too-large'],
])('%s are refused at once', async (_name, inside, why) => {
  const started = performance.now();
  expect(await engraveText(svg(BOX + inside))).toEqual({ ok: false, why });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a drawing of too many pixels is refused', async () => {
  const huge = svg(BOX, 'width="100000" height="100000"');
  expect(await engraveText(huge)).toEqual({ ok: false, why: 'too-large' });
});

describe('what drawing programs write stays', () => {
  test('classes and a style sheet', async () => {
    const text = await written(
      '<defs><style>.cls-1, g > rect { fill: #0f0; /* grün */ stroke-width: 2px } @media print { .cls-1 { fill: none } }</style></defs><rect class="cls-1" width="100" height="50"/>',
    );
    expect(text).toContain('<style>.cls-1, g &gt; rect{fill:#0f0;stroke-width:2px}</style>');
    expect(await pixelAt(text, 50, 25)).toEqual([0, 255, 0]);
  });

  test('gradients, uses and clips by their names', async () => {
    const text = await written(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#00f"/></linearGradient><rect id="b" width="100" height="50"/><clipPath id="c"><use xlink:href="#b"/></clipPath></defs><use href="#b" clip-path="url(#c)" style="fill: url(\'#a\')"/>',
    );
    expect(await pixelAt(text, 50, 25)).toEqual([0, 0, 255]);
  });

  test('the words of a choice, where only a browser could show the other', async () => {
    const figure = await figureOf(
      svg('<switch><foreignObject width="9" height="9"/><text x="1" y="9">Ersatz</text></switch>'),
    );
    expect(figure.text).toContain('>Ersatz</text>');
    expect(figure.notes).toEqual(['parts-left-out']);
  });

  test('a picture under the lines, without what came with it', async () => {
    const photograph = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#00f' },
    })
      .withExif({ IFD0: { Copyright: 'Mia Mitglied' } })
      .jpeg()
      .toBuffer();
    const address = `data:image/jpeg;base64,${photograph.toString('base64')}`;
    const figure = await figureOf(svg(`<image href="${address}" width="100" height="50"/>`));
    const [, base64 = ''] = /base64,([^"]+)"/.exec(figure.text) ?? [];
    const { exif } = await sharp(Buffer.from(base64, 'base64')).metadata();
    expect([exif, figure.notes]).toEqual([undefined, []]);
    expect((await pixelAt(figure.text, 50, 25))[2]).toBeGreaterThan(240);
  });

  test('words with signs of XML in them', async () => {
    expect(await written('<text>a &lt; b &amp; „c“ &gt; ]]&gt;</text>')).toContain(
      '<text>a &lt; b &amp; „c“ &gt; ]]&gt;</text>',
    );
  });

  test('what is drawn twice comes out as the same bytes', async () => {
    const once = await figureOf(svg(BOX));
    expect((await figureOf(once.text)).text).toBe(once.text);
  });
});
