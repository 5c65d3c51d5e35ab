import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Document } from './document.ts';

/**
 * One spelling for one document: keys sorted by UTF-16 unit, no space between tokens, numbers and
 * strings as `JSON.stringify` writes them (RFC 8785). Text is left as typed, without Unicode
 * normalisation, so that a hash speaks for exactly what was written.
 */
export function canonical(document: Document): string {
  return canonicalJson(document);
}

/** SHA-256 of the canonical JSON's UTF-8, as lower-case hex; anybody can compute it again. */
export function hash(document: Document): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(document))));
}

/** The same for any JSON value. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${members(value).join(',')}}`;
  return JSON.stringify(value ?? null);
}

// Sorted text by text: an object with sorted keys would still list keys like "10" first.
const members = (value: object): readonly string[] =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
