import type { Editor } from '@tiptap/react';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ProblemGroups, type Placed } from '../../versions/problem-groups.tsx';
import type { Overlay } from '../openings.ts';
import { useEscape } from '../toolbar/use-escape.ts';
import styles from './checker.module.css';
import { goTo } from './go-to.ts';
import type { Findings } from './watch-findings.ts';

interface CheckerPanelProps {
  readonly editor: Editor;
  readonly findings: Findings;
  readonly announce: (words: string) => void;
  readonly onOpen: (what: Overlay) => void;
  readonly onClose: () => void;
}

/** What is wrong with the text, beside it; on a narrow screen in front of it. */
export function CheckerPanel(props: CheckerPanelProps) {
  const { t } = useWords(['desk', 'ui']);
  const { editor, onClose } = props;
  const [isWide] = useState(() => window.matchMedia('(width >= 75rem)').matches);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = () => {
    onClose();
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  useEscape(panel, close);
  if (!isWide) {
    return (
      <Dialog title={t('checker.title')} isOpen onClose={onClose}>
        <List {...props} onGone={onClose} />
      </Dialog>
    );
  }
  return (
    <section ref={panel} tabIndex={-1} className={styles.aside} aria-label={t('checker.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('checker.title')}</h2>
        <IconButton label={t('ui:close')} icon={<X />} onPress={close} />
      </header>
      <List {...props} />
    </section>
  );
}

interface ListProps extends CheckerPanelProps {
  /** The list stands in front of the text and must go before one sees the place. */
  readonly onGone?: () => void;
}

function List({ editor, findings, announce, onOpen, onGone }: ListProps) {
  const { t } = useWords('desk');
  const show = ({ blockId }: Placed) => {
    onGone?.();
    // What was in front gives the focus back first.
    requestAnimationFrame(() => {
      if (!goTo(editor, blockId, onOpen)) announce(t('checker.gone'));
    });
  };
  return (
    <>
      <p className={styles.lead}>{t('checker.lead')}</p>
      <ProblemGroups
        problems={findings ?? undefined}
        renderWay={(problem, words) => (
          <button type="button" className={styles.way} onClick={() => show(problem)}>
            {words}
          </button>
        )}
      />
    </>
  );
}
