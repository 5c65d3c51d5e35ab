import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from 'react-aria-components';
import { Badge, type Tone } from '../ui/badge.tsx';
import styles from './change-view.module.css';
import type { Change } from './version.ts';

type Span = Change['spans'][number];

const tones = {
  added: 'accent',
  removed: 'danger',
  changed: 'info',
  moved: 'neutral',
} as const satisfies Record<Change['kind'], Tone>;

interface ChangeViewProps {
  readonly change: Change;
  /** The heading below which the block stands. */
  readonly section: string | null;
}

/**
 * One changed block. What came is underlined, what went is struck through, and both are announced
 * in words, so that nobody needs the colours.
 */
export function ChangeView({ change, section }: ChangeViewProps) {
  const { t } = useTranslation('versions');
  const type = (change.after ?? change.before)?.type;
  return (
    <li className={styles.change}>
      <p className={styles.where}>
        <Badge tone={tones[change.kind]}>{t(`changes.${change.kind}`)}</Badge>
        {section !== null && <span>{section}</span>}
      </p>
      <p className={styles.text} data-type={type}>
        {change.spans.map((span, index) => (
          <SpanView key={index} span={span} isWhole={change.spans.length === 1} />
        ))}
      </p>
    </li>
  );
}

/** Where a whole block came or went, its badge has said so already. */
function SpanView({ span, isWhole }: { readonly span: Span; readonly isWhole: boolean }) {
  if (span.kind === 'same') return span.text;
  const Tag = span.kind === 'added' ? 'ins' : 'del';
  return (
    <Tag className={styles[span.kind]}>
      {!isWhole && <Spoken kind={span.kind} which="start" />}
      {span.text}
      {!isWhole && <Spoken kind={span.kind} which="end" />}
    </Tag>
  );
}

interface SpokenProps {
  readonly kind: 'added' | 'removed';
  readonly which: 'start' | 'end';
}

function Spoken({ kind, which }: SpokenProps) {
  const { t } = useTranslation('versions');
  return <VisuallyHidden elementType="span">{t(`changes.spoken.${kind}.${which}`)}</VisuallyHidden>;
}
