import type { Editor } from '@tiptap/react';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Popover } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { blockAround, describedBlocks } from '../blocks/box-around.ts';
import { findBlock } from '../find-block.ts';
import styles from './details.module.css';
import { FigureDetails } from './figure-details.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';
import { useBlock } from './use-block.ts';

interface DetailsPanelProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** What else is to be said about the block around the caret; closes when there is nothing. */
export function DetailsPanel({ editor, onClose }: DetailsPanelProps) {
  const [found] = useState(() => blockAround(editor.state, describedBlocks));
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.commands.focus(undefined, { scrollIntoView: false }));
  };
  const id: unknown = found?.node.attrs['id'];
  if (found === null || typeof id !== 'string') return <Nothing onClose={onClose} />;
  const isFigure = found.node.type.name === 'figure';
  return <Panel {...{ editor, id, isFigure }} onClose={close} />;
}

function Nothing({ onClose }: Pick<DetailsPanelProps, 'onClose'>) {
  const { t } = useWords('blocks');
  return (
    <Dialog title={t('box.details')} isOpen onClose={onClose}>
      <p>{t('box.nothing')}</p>
    </Dialog>
  );
}

interface PanelProps extends DetailsPanelProps {
  readonly id: string;
  readonly isFigure: boolean;
}

function Panel({ editor, id, isFigure, onClose }: PanelProps) {
  const { t } = useWords('blocks');
  const block = useBlock(editor, id);
  if (block === null) return null;
  const Details = isFigure ? FigureDetails : RecommendationDetails;
  return (
    <Beside
      title={t(isFigure ? 'figure.details' : 'recommendation.details')}
      anchor={elementOf(editor, id)}
      onClose={onClose}
    >
      <Details {...{ editor, id, block, onClose }} />
    </Beside>
  );
}

interface BesideProps {
  readonly title: string;
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the block where there is room, so that one sees what one describes; else a sheet. */
function Beside({ title, anchor, onClose, children }: BesideProps) {
  const { t } = useWords('ui');
  const [isWide] = useState(() => window.matchMedia('(width >= 60rem)').matches);
  if (!isWide || anchor === null) {
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        {children}
      </Dialog>
    );
  }
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      triggerRef={{ current: anchor }}
      placement="right top"
      className={styles.popover ?? ''}
    >
      <AriaDialog className={styles.panel ?? ''}>
        <header className={styles.head}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <IconButton label={t('close')} icon={<X />} onPress={onClose} />
        </header>
        {children}
      </AriaDialog>
    </Popover>
  );
}

function elementOf(editor: Editor, id: string): HTMLElement | null {
  const pos = findBlock(editor, id);
  const element = pos === null ? null : editor.view.nodeDOM(pos);
  return element instanceof HTMLElement ? element : null;
}
