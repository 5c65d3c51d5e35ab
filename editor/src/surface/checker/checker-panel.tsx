import type { Editor } from '@tiptap/react';
import { useWords } from '../../words/use-words.ts';
import { ProblemGroups, type Placed } from '../../versions/problem-groups.tsx';
import type { Overlay } from '../openings.ts';
import { hasRoomBeside, SidePanel } from '../side-panel.tsx';
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

/** What is wrong with the text. */
export function CheckerPanel({ editor, findings, announce, onOpen, onClose }: CheckerPanelProps) {
  const { t } = useWords('desk');
  const show = ({ blockId }: Placed) => {
    if (!hasRoomBeside()) onClose();
    // What was in front gives the focus back first.
    requestAnimationFrame(() => {
      if (!goTo(editor, blockId, onOpen)) announce(t('checker.gone'));
    });
  };
  return (
    <SidePanel {...{ editor, onClose }} title={t('checker.title')}>
      <p className={styles.lead}>{t('checker.lead')}</p>
      <ProblemGroups
        problems={findings ?? undefined}
        renderWay={(problem, words) => (
          <button type="button" className={styles.way} onClick={() => show(problem)}>
            {words}
          </button>
        )}
      />
    </SidePanel>
  );
}
