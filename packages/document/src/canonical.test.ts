import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { canonical, canonicalJson, hash } from './canonical.ts';
import { doc, p, title } from './testing/build.ts';

describe('canonical', () => {
  it('sorts keys at every depth and leaves out space', () => {
    const document = doc({ type: 'title', content: [{ text: 'A', type: 'text' }] });
    expect(canonical(document)).toBe(
      '{"content":[{"content":[{"text":"A","type":"text"}],"type":"title"}],"type":"doc"}',
    );
  });

  it('sorts keys that look like numbers as text', () => {
    expect(canonicalJson({ b: 1, 10: 2, 9: 3, B: 4 })).toBe('{"10":2,"9":3,"B":4,"b":1}');
  });

  it('writes what is undefined as JSON.stringify does: not at all, or null in a list', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, null] })).toBe('{"b":[null,null]}');
  });

  it('does not normalise text', () => {
    expect(canonicalJson('Ö')).not.toBe(canonicalJson('O\u0308'));
  });
});

describe('hash', () => {
  it('is the SHA-256 that everybody can compute', async () => {
    const document = doc(title('Größe 😀'), p('"Zitat"\n\u2028'));
    const bytes = new TextEncoder().encode(canonical(document));
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    expect(hash(document)).toBe(bytesToHex(new Uint8Array(digest)));
  });

  it('tells apart what differs in one letter', () => {
    expect(hash(doc(title('a')))).not.toBe(hash(doc(title('b'))));
  });

  it('never changes: a published hash must be found again by every later release', () => {
    expect(hash(doc(title('Eckpunkte'), p('Text')))).toBe(
      '4dfbacbc84b3d0dd03fb9936cd55f17af97b3aa9bb4ae9c98f1c4db0a41e4d14',
    );
  });
});
