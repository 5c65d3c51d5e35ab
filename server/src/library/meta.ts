import { authorNames } from '@eckpunkt/export/page';
import { html } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import { leadOf } from './entries.ts';
import type { Html } from './html.ts';
import type { PublishedPaper } from './published.ts';
import { words } from './words.ts';

const locale = { de: 'de_DE', en: 'en_GB' } as const;

const tag = (name: string, content: string | null) =>
  content && html`<meta name="${name}" content="${content}" />`;

const property = (name: string, content: string | null) =>
  content && html`<meta property="${name}" content="${content}" />`;

/** What indexes of scholarly literature read. People or a group write, a cluster publishes. */
const citationTags = (
  { document, title, type, front, number }: PublishedPaper,
  publicUrl: string,
) => [
  tag('citation_title', title),
  ...authorNames(document, front).map((name) => tag('citation_author', name)),
  tag('citation_publisher', front.cluster),
  tag('citation_publication_date', front.date.replaceAll('-', '/')),
  tag('citation_language', front.language),
  tag('citation_article_type', words[front.language].types[type]),
  tag('citation_technical_report_institution', front.cluster),
  tag('citation_technical_report_number', number),
  tag('citation_public_url', front.url),
  tag('citation_pdf_url', `${publicUrl}${publicationAddress(front.slug, number)}.pdf`),
];

/** What messengers and mail programs show when somebody passes the address on. */
const previewTags = ({ title, abstract, front }: PublishedPaper) => [
  property('og:type', 'article'),
  property('og:title', title),
  property('og:description', abstract && leadOf(abstract)),
  property('og:url', front.url),
  property('og:site_name', front.cluster),
  property('og:locale', locale[front.language]),
];

/** The head of a paper's page. The address with the number is the one that stays. */
export const paperMeta = (paper: PublishedPaper, publicUrl: string): Html => {
  const address = publicationAddress(paper.slug, paper.number);
  return html`<link rel="canonical" href="${publicUrl}${address}" />
    <link rel="alternate" type="application/pdf" href="${address}.pdf" />
    ${tag('description', paper.abstract && leadOf(paper.abstract))}
    ${citationTags(paper, publicUrl)} ${previewTags(paper)}`;
};
