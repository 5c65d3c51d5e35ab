import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import type { Engraved } from './engraving.ts';
import { engrave } from './engrave.ts';

const red = { width: 40, height: 20, channels: 3, background: '#c00' } as const;
const picture = (more: Partial<typeof red> | object = {}) => sharp({ create: { ...red, ...more } });

const noise = () => picture({ noise: { type: 'gaussian', mean: 128, sigma: 50 } });

const halfOf = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);

const bytesOf = async (from: Sharp) => new Uint8Array(await from.toBuffer());

async function engraved(bytes: Uint8Array<ArrayBuffer>): Promise<Engraved> {
  const engraving = await engrave(bytes);
  if (!engraving.ok) throw new Error(engraving.why);
  return engraving.figure;
}

/** A photograph as a telephone makes it: on its side, with the place and the owner. */
const photograph = () =>
  picture()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Copyright: 'Mia Mitglied' }, IFD3: { GPSLatitude: '54/1 5/1 20/1' } })
    .withIccProfile('p3')
    .jpeg();

test('a photograph loses all that it says of its owner, and is turned upright', async () => {
  const before = await bytesOf(photograph());
  expect(await sharp(before).metadata()).toMatchObject({
    exif: expect.anything(),
    icc: expect.anything(),
    orientation: 6,
  });
  const { bytes, mediaType, width, height, notes } = await engraved(before);
  expect([mediaType, width, height, notes]).toEqual(['image/jpeg', 20, 40, []]);
  const { exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
  expect([exif, icc, xmp, iptc, orientation]).toEqual(Array(5).fill(undefined));
  expect(Buffer.from(bytes).includes('Mitglied')).toBe(false);
});

test('the colours of another profile are those of sRGB afterwards', async () => {
  const wide = await bytesOf(picture({ background: '#00ff00' }).withIccProfile('p3').png());
  const { bytes } = await engraved(wide);
  const [r, g, b] = await sharp(bytes).raw().toBuffer();
  expect(Math.abs(Number(g) - 255)).toBeLessThan(4);
  expect(Math.max(Number(r), Number(b))).toBeLessThan(8);
});

test('what hangs behind the end of a picture is gone', async () => {
  const before = await bytesOf(picture().png());
  const { bytes } = await engraved(new Uint8Array([...before, ...Buffer.from('<script>')]));
  expect(Buffer.from(bytes).includes('script')).toBe(false);
});

test('pictures that are engraved at the same time do not hinder one another', async () => {
  const picked = await bytesOf(picture().png());
  const engravings = await Promise.all(Array.from({ length: 50 }, () => engrave(picked)));
  expect(engravings.filter(({ ok }) => !ok)).toEqual([]);
});

test('a picture that was engraved before comes out as the same bytes', async () => {
  const once = await engraved(await bytesOf(picture().png()));
  const twice = await engraved(once.bytes);
  expect(twice.bytes).toEqual(once.bytes);
});

test.each([
  ['a photograph', () => picture().webp(), 'image/jpeg'],
  ['a drawing', () => picture().webp({ lossless: true }), 'image/png'],
  [
    'with a transparent ground',
    () => picture({ channels: 4, background: '#c008' }).webp(),
    'image/png',
  ],
])('WebP (%s) becomes what every program shows', async (_name, make, mediaType) => {
  const figure = await engraved(await bytesOf(make()));
  expect([figure.mediaType, figure.width, figure.height]).toEqual([mediaType, 40, 20]);
  expect((await sharp(figure.bytes).metadata()).format).toBe(mediaType.slice(6));
});

test.each([
  ['GIF', () => picture().gif()],
  ['TIFF', () => picture().tiff()],
  ['TIFF for printers', () => picture().toColourspace('cmyk').tiff({ compression: 'lzw' })],
])('%s, from an old paper, becomes PNG', async (_name, make) => {
  const figure = await engraved(await bytesOf(make()));
  expect([figure.mediaType, figure.width, figure.height, figure.notes]).toEqual([
    'image/png',
    40,
    20,
    [],
  ]);
  const [r = 0, g = 255, b = 255] = await sharp(figure.bytes).raw().toBuffer();
  expect(r).toBeGreaterThan(150);
  expect(Math.max(g, b)).toBeLessThan(60);
});

test('of a moving picture the first frame is kept, and this is said', async () => {
  const frames = await Promise.all(
    ['#f00', '#00f'].map((background) => bytesOf(picture({ background }).png())),
  );
  const moving = sharp(frames.map(Buffer.from), { join: { animated: true } }).webp({
    lossless: true,
  });
  const { bytes, height, notes } = await engraved(await bytesOf(moving));
  expect([height, notes]).toEqual([20, ['first-frame-only']]);
  const [r, , b] = await sharp(bytes).raw().toBuffer();
  expect([Number(r) > 250, b]).toEqual([true, 0]);
});

test('an animated PNG is one, too', async () => {
  const png = Buffer.from(await bytesOf(picture().png()));
  const control = Buffer.from(
    '0000000861635 44c00000001000000006c5eb1f0'.replaceAll(' ', ''),
    'hex',
  );
  const at = png.indexOf('IDAT') - 4;
  const animated = Buffer.concat([png.subarray(0, at), control, png.subarray(at)]);
  expect((await engraved(new Uint8Array(animated))).notes).toEqual(['first-frame-only']);
});

test('a very large picture is made as large as pages can show', async () => {
  const large = await bytesOf(picture({ width: 6000, height: 4000 }).png());
  const { width, height, notes } = await engraved(large);
  expect(notes).toEqual(['scaled-down']);
  expect(width * height).toBeLessThanOrEqual(4096 * 4096);
  expect(width / height).toBeCloseTo(1.5, 2);
});

test(
  'more than fifty megapixels are refused by their head alone',
  { timeout: 10_000 },
  async () => {
    const png = Buffer.from(await bytesOf(picture({ width: 10_000, height: 5_001 }).png()));
    expect(png.length).toBeLessThan(1_000_000);
    expect(await engrave(new Uint8Array(png))).toEqual({ ok: false, why: 'too-large' });
  },
);

test.each([
  ['nothing', () => new Uint8Array(), 'kind-unknown'],
  ['a text', () => new TextEncoder().encode('Moore'), 'kind-unknown'],
  ['a page', () => new TextEncoder().encode('<html><svg></svg></html>'), 'unreadable'],
  ['a BMP', () => new Uint8Array([0x42, 0x4d, ...Buffer.alloc(60)]), 'kind-unknown'],
  ['half a TIFF', async () => halfOf(await bytesOf(noise().tiff())), 'unreadable'],
  ['what only says that it is a GIF', () => new TextEncoder().encode('GIF89a'), 'unreadable'],
  ['half a PNG', async () => halfOf(await bytesOf(noise().png())), 'unreadable'],
  ['half a JPEG', async () => halfOf(await bytesOf(noise().jpeg())), 'unreadable'],
  ['half a WebP', async () => halfOf(await bytesOf(noise().webp())), 'unreadable'],
  ['20 MB and a byte', () => new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
])('%s is no figure', async (_name, make, why) => {
  expect(await engrave(new Uint8Array(await make()))).toEqual({ ok: false, why });
});

test('a kind is what the bytes say, and no other decoder comes near them', async () => {
  const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<<>>endobj');
  const disguised = new Uint8Array([0xff, 0xd8, 0xff, ...pdf]);
  expect(await engrave(pdf)).toEqual({ ok: false, why: 'kind-unknown' });
  expect(await engrave(disguised)).toEqual({ ok: false, why: 'unreadable' });
});
