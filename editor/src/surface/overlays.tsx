import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { useEffect, type RefObject } from 'react';
import { Apparatus } from './apparatus.tsx';
import { SelectionBubble } from './bubble/selection-bubble.tsx';
import { useFindings } from './checker/use-findings.ts';
import type { Findings } from './checker/watch-findings.ts';
import { FrontDialog } from './front/front-dialog.tsx';
import { LinkBubble } from './link/link-bubble.tsx';
import { LinkDialog } from './link/link-dialog.tsx';
import type { Overlay } from './openings.ts';
import type { SurfacePaper } from './paper-surface.tsx';
import { bringPlainBlocks } from './paste/bring-plain-blocks.ts';
import { Shortcuts } from './shortcuts/shortcuts.tsx';

interface OverlaysProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly overlay: Overlay | null;
  readonly opened: Node | undefined;
  readonly bubble: RefObject<HTMLDivElement | null>;
  readonly onOpen: (what: Overlay) => void;
  readonly onClose: () => void;
  /** What the look at the text has found, for the sign above it and the list beside it. */
  readonly onFindings: (findings: Findings) => void;
}

/** What lies over the sheet for a while: bubbles, menus in the text, and dialogs. */
export function Overlays({ opened, bubble, onFindings, ...place }: OverlaysProps) {
  const { editor, paper, overlay, onOpen, onClose } = place;
  const findings = useFindings(editor, paper.language, opened);
  useEffect(() => bringPlainBlocks(editor), [editor]);
  useEffect(() => onFindings(findings), [findings, onFindings]);
  return (
    <>
      <SelectionBubble ref={bubble} editor={editor} onOpen={onOpen} />
      <LinkBubble editor={editor} onEdit={() => onOpen('link')} />
      <LinkDialog editor={editor} isOpen={overlay === 'link'} onClose={onClose} />
      <FrontDialog {...place} />
      <Apparatus {...place} />
      <Shortcuts isOpen={overlay === 'shortcuts'} onClose={onClose} />
    </>
  );
}
