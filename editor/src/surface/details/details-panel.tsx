import type { EditorState } from '@tiptap/pm/state';
import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { blockAround, describedBlocks } from '../blocks/box-around.ts';
import { numberLabelsIn } from '../numbering/numbering.ts';
import type { Openings } from '../openings.ts';
import { SidePanel } from '../side-panel.tsx';
import styles from './details.module.css';
import { FigureDetails } from './figure-details.tsx';
import { RecommendationDetails } from './recommendation-details.tsx';
import { useBlock } from './use-block.ts';

interface DetailsPanelProps {
  readonly editor: Editor;
  readonly openings: Openings;
  readonly onClose: () => void;
}

/** What else is to be said about the block around the caret, or the last one that had it. */
export function DetailsPanel({ editor, openings, onClose }: DetailsPanelProps) {
  const { t } = useWords('blocks');
  const around = useEditorState({ editor, selector: described });
  const [last, setLast] = useState(around);
  const shown = around ?? last;
  if (shown !== last) setLast(shown);
  const [asked, setAsked] = useState(0);
  // Whoever asks again, from the text, wants to be led there again.
  useEffect(() => openings.listen((what) => what === 'details' && setAsked(asked + 1)));
  if (shown === null) return <Nothing onClose={onClose} />;
  const title = t(shown.isFigure ? 'figure.details' : 'recommendation.details');
  return (
    <SidePanel key={asked} {...{ editor, title, onClose }}>
      <Details key={shown.id} {...{ editor, onClose }} {...shown} />
    </SidePanel>
  );
}

interface Described {
  readonly id: string;
  readonly isFigure: boolean;
}

function described({ editor: { state } }: { readonly editor: Editor }): Described | null {
  const node = blockAround(state, describedBlocks)?.node;
  const id: unknown = node?.attrs['id'];
  return node && typeof id === 'string' ? { id, isFigure: node.type.name === 'figure' } : null;
}

function Nothing({ onClose }: Pick<DetailsPanelProps, 'onClose'>) {
  const { t } = useWords('blocks');
  return (
    <Dialog title={t('box.details')} isOpen onClose={onClose}>
      <p>{t('box.nothing')}</p>
    </Dialog>
  );
}

function Details({
  editor,
  id,
  isFigure,
  onClose,
}: Described & Omit<DetailsPanelProps, 'openings'>) {
  const { t } = useWords('blocks');
  const block = useBlock(editor, id);
  const name = useEditorState({ editor, selector: ({ editor: { state } }) => nameIn(state, id) });
  if (block === null) return <p>{t('box.nothing')}</p>;
  const About = isFigure ? FigureDetails : RecommendationDetails;
  return (
    <>
      <p className={styles.name}>{name}</p>
      <About {...{ editor, id, block, onClose }} />
    </>
  );
}

/** The caret may be elsewhere by now, and the sheet full of such blocks. */
const nameIn = (state: EditorState, id: string): string | undefined =>
  numberLabelsIn(state).find(({ node }) => node.attrs['id'] === id)?.words;
