import {
  type Document,
  type DocumentNode,
  idOf,
  isAllowedHref,
  type MarkName,
  type NodeName,
} from '@eckpunkt/document';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../words/language.ts';
import prose from '../ui/prose.module.css';

type View = (node: DocumentNode, children: ReactNode) => ReactNode;

const number = (node: DocumentNode, name: string, fallback: number) => {
  const value = node.attrs?.[name];
  return typeof value === 'number' ? value : fallback;
};

const text = (node: DocumentNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
};

const spans = (node: DocumentNode) => ({
  colSpan: number(node, 'colspan', 1),
  rowSpan: number(node, 'rowspan', 1),
});

/** The page has its title and the part's heading above, so the text begins at the third level. */
function Heading({
  node,
  children,
}: {
  readonly node: DocumentNode;
  readonly children: ReactNode;
}) {
  const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[number(node, 'level', 1) - 1] ?? 'h6';
  return <Tag>{children}</Tag>;
}

/** A wide table scrolls by itself, by keyboard as well. */
function ScrollingTable({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('versions');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else the arrow keys cannot scroll it
    <figure className={prose.table} aria-label={t('table')} tabIndex={0}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </figure>
  );
}

/** One small view for each node; a new kind of node does not compile without one. */
const views: Record<NodeName, View> = {
  doc: (_, children) => <div className={prose.prose}>{children}</div>,
  title: (_, children) => <p className={prose.title}>{children}</p>,
  abstract: (_, children) => <div className={prose.abstract}>{children}</div>,
  paragraph: (_, children) => <p>{children}</p>,
  heading: (node, children) => <Heading node={node}>{children}</Heading>,
  bulletList: (_, children) => <ul>{children}</ul>,
  orderedList: (node, children) => <ol start={number(node, 'start', 1)}>{children}</ol>,
  listItem: (_, children) => <li>{children}</li>,
  blockquote: (_, children) => <blockquote>{children}</blockquote>,
  table: (_, children) => <ScrollingTable>{children}</ScrollingTable>,
  tableRow: (_, children) => <tr>{children}</tr>,
  tableHeader: (node, children) => <th {...spans(node)}>{children}</th>,
  tableCell: (node, children) => <td {...spans(node)}>{children}</td>,
  subtitle: (_, children) => <p>{children}</p>,
  keywords: (_, children) => <p>{children}</p>,
  author: (node) => <p>{text(node, 'name')}</p>,
  interests: (_, children) => <p>{children}</p>,
  funder: (node) => <p>{text(node, 'sentence') || text(node, 'name')}</p>,
  licence: (node) => <p>{text(node, 'code')}</p>,
  quoteSource: (_, children) => <footer>{children}</footer>,
  definitionList: (_, children) => <dl>{children}</dl>,
  definitionTerm: (_, children) => <dt>{children}</dt>,
  definition: (_, children) => <dd>{children}</dd>,
  callout: (_, children) => <aside>{children}</aside>,
  caseBox: (_, children) => <section>{children}</section>,
  recommendation: (_, children) => <section>{children}</section>,
  codeBlock: (_, children) => (
    <pre>
      <code>{children}</code>
    </pre>
  ),
  figure: (_, children) => <p>{children}</p>,
  formulaBlock: (node) => <p>{text(node, 'latex')}</p>,
  contentsList: () => null,
  guidance: () => null,
  pageBreak: () => null,
  source: () => null,
  bibliography: () => null,
  footnote: (_, children) => <small> ({children})</small>,
  citation: () => null,
  crossReference: () => null,
  formula: (node) => text(node, 'latex'),
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  text: (node) => node.text,
};

type MarkView = (children: ReactNode, attrs: Readonly<Record<string, unknown>>) => ReactNode;

const markViews: Record<MarkName, MarkView> = {
  language: (children, { lang }) => (
    <span lang={typeof lang === 'string' ? lang : undefined}>{children}</span>
  ),
  abbreviation: (children, { long }) => <abbr title={String(long ?? '')}>{children}</abbr>,
  underline: (children) => <u>{children}</u>,
  code: (children) => <code>{children}</code>,
  bold: (children) => <strong>{children}</strong>,
  italic: (children) => <em>{children}</em>,
  subscript: (children) => <sub>{children}</sub>,
  superscript: (children) => <sup>{children}</sup>,
  link: (children, { href }) =>
    isAllowedHref(href) ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      children
    ),
};

const isKnown = <Name extends string>(table: Record<Name, unknown>, name: string): name is Name =>
  name in table;

function marked(node: DocumentNode, children: ReactNode): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>(
    (inner, { type, attrs = {} }) =>
      isKnown(markViews, type) ? markViews[type](inner, attrs) : inner,
    children,
  );
}

function NodeView({ node }: { readonly node: DocumentNode }): ReactNode {
  const children = node.content?.map((child, index) => (
    <NodeView key={idOf(child) ?? index} node={child} />
  ));
  // What a later schema knows is shown as what it contains.
  if (!isKnown(views, node.type)) return children;
  return marked(node, views[node.type](node, children));
}

interface DocumentViewProps {
  readonly document: Document;
  readonly language: Language;
}

/** A document to read, without the editor. */
export const DocumentView = ({ document, language }: DocumentViewProps) => (
  <div lang={language}>
    <NodeView node={document} />
  </div>
);
