import { Fragment, type ReactNode } from 'react';
import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import { WrittenFormula } from '../formula/written-formula.tsx';

const tags = {
  italic: 'em',
  bold: 'strong',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const;

interface InlineContentProps {
  readonly content: readonly DocumentNode[];
}

/** Text with its marks, and formulas, as they are read and not written. */
export const InlineContent = ({ content }: InlineContentProps) =>
  content.map((node, index) => <Fragment key={index}>{shown(node)}</Fragment>);

function shown({ type, attrs, text = '', marks = [] }: DocumentNode): ReactNode {
  if (type === 'formula') {
    return <WrittenFormula latex={String(attrs?.['latex'])} alt={String(attrs?.['alt'])} />;
  }
  return marks.reduceRight<ReactNode>(marked, text);
}

function marked(inner: ReactNode, { type, attrs }: DocumentMark): ReactNode {
  const href = attrs?.['href'];
  if (type === 'link' && typeof href === 'string') {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {inner}
      </a>
    );
  }
  const Tag = isTag(type) ? tags[type] : Fragment;
  return <Tag>{inner}</Tag>;
}

const isTag = (type: string): type is keyof typeof tags => Object.hasOwn(tags, type);
