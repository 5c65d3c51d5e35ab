import type { Context } from 'hono';
import type { Html } from './html.ts';

/** Control characters, but for the three that are white space. */
const forbidden = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]/gu;

/** XML knows no way to write these characters, and one of them makes a whole feed unreadable. */
export const xmlText = (text: string) => text.toWellFormed().replace(forbidden, '');

/** Answers with an XML document. `html` escapes for XML just as well as for HTML. */
export async function showXml(c: Context, mediaType: string, root: Html) {
  c.header('Content-Type', `${mediaType}; charset=utf-8`);
  c.header('Cache-Control', 'no-cache');
  return c.body(`<?xml version="1.0" encoding="utf-8"?>\n${await root}\n`);
}
