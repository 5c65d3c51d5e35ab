import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { Language } from '../papers/paper.ts';
import type { Html } from './html.ts';
import { address } from './links.ts';
import { icon, mark } from './mark.ts';
import type { Site } from './published.ts';
import { words } from './words.ts';

/** What stands around a public page. */
export interface Frame {
  readonly language: Language;
  readonly site: Site;
  readonly title: string;
  readonly stylesheet: string;
  /** Further `meta` and `link` elements. */
  readonly head?: Html | undefined;
  /** Address of the same page in the other language, where there is one. */
  readonly otherLanguage?: string | undefined;
  /** Which entry of the navigation this page belongs to. */
  readonly section?: 'papers' | undefined;
  readonly main: Html;
}

const other = (language: Language): Language => (language === 'de' ? 'en' : 'de');

function languageLink({ language, otherLanguage }: Frame) {
  if (!otherLanguage) return null;
  const target = other(language);
  return html`<a href="${otherLanguage}" lang="${target}" hreflang="${target}"
    >${words[language].otherLanguage}</a
  >`;
}

function siteHeader(frame: Frame) {
  const { language, site, section } = frame;
  const w = words[language];
  return html`<header class="site-header">
    <a class="site-name" href="${address('/', frame)}">${mark}<span>${site.name}</span></a>
    <nav aria-label="${w.mainNavigation}">
      <a
        href="${address('/papers', frame)}"
        ${section === 'papers' ? raw('aria-current="true"') : null}
        >${w.papers}</a
      >
      ${languageLink(frame)}
      <a class="sign-in" href="/app/">${w.signIn}</a>
    </nav>
  </header>`;
}

const siteFooter = ({ language, site }: Frame) =>
  html`<footer class="site-footer">
    <p>${site.name}</p>
    <p><a href="/feed.atom">${words[language].feed}</a></p>
    <p>${words[language].madeWith}</p>
  </footer>`;

const fullTitle = ({ title, site }: Frame) =>
  title === site.name ? title : `${title} · ${site.name}`;

const document = (frame: Frame) =>
  html`<!doctype html>
    <html lang="${frame.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${fullTitle(frame)}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${icon}" />
        <link rel="stylesheet" href="${frame.stylesheet}" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title="${frame.site.name}"
          href="/feed.atom"
        />
        ${frame.head}
      </head>
      <body class="library">
        <a class="skip" href="#main">${words[frame.language].skip}</a>
        ${siteHeader(frame)}
        <main id="main" tabindex="-1">${frame.main}</main>
        ${siteFooter(frame)}
      </body>
    </html>`;

/**
 * Stricter than the workspace: these pages run no code at all, whoever wrote what stands on them.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a whole page. Pages may change; whoever keeps one asks again before showing it. */
export function showPage(c: Context, frame: Frame, status: 200 | 404 | 503 = 200) {
  c.header('Cache-Control', 'no-cache');
  c.header('Content-Security-Policy', policy);
  return c.html(document(frame), status);
}
