import { useWords } from '../words/use-words.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Unseen } from '../ui/unseen.tsx';
import styles from './change-view.module.css';
import type { Run } from './runs.ts';
import type { Change } from './version.ts';

type Span = Change['spans'][number];

const tones = {
  added: 'accent',
  removed: 'danger',
  changed: 'info',
  moved: 'neutral',
} as const satisfies Record<Change['kind'], Tone>;

/**
 * Blocks to which the same happened. What came is underlined, what went is struck through, and
 * both are announced in words, so that nobody needs the colours.
 */
export function RunView({ run }: { readonly run: Run }) {
  const { t } = useWords('versions');
  return (
    <li className={styles.run}>
      <p className={styles.where}>
        <Badge tone={tones[run.kind]}>{t(`changes.${run.kind}`)}</Badge>
        {run.section !== null && <span>{run.section}</span>}
      </p>
      <div className={styles.blocks}>
        {run.changes.map((change, index) => (
          <BlockView key={index} change={change} />
        ))}
      </div>
    </li>
  );
}

function BlockView({ change: { spans, before, after } }: { readonly change: Change }) {
  const standing = after ?? before;
  const isCell = standing?.within.some((name) => name === 'table');
  return (
    <p className={styles.text} data-type={standing?.type} data-cell={isCell}>
      {spans.map((span, index) => (
        <SpanView key={index} span={span} isWhole={spans.length === 1} />
      ))}
    </p>
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
  const { t } = useWords('versions');
  return <Unseen as="span">{t(`changes.spoken.${kind}.${which}`)}</Unseen>;
}
