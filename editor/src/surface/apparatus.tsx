import type { Editor } from '@tiptap/react';
import { late } from '../ui/late.ts';
import { Late } from '../ui/late-parts.tsx';
import { CiteMenu } from './citing/cite-menu.tsx';
import type { Overlay } from './openings.ts';
import type { SurfacePaper } from './paper-surface.tsx';

// Few people open one of these on a given day; each travels when it is opened.
const FormulaDialog = late(
  async () => (await import('./formula/formula-dialog.tsx')).FormulaDialog,
);
const ReferenceDialog = late(
  async () => (await import('./references/reference-dialog.tsx')).ReferenceDialog,
);
const CitationDialog = late(
  async () => (await import('./citing/citation-dialog.tsx')).CitationDialog,
);
const SourcesDialog = late(
  async () => (await import('./sources/sources-dialog.tsx')).SourcesDialog,
);
const AbbreviationDialog = late(
  async () => (await import('./passages/abbreviation-dialog.tsx')).AbbreviationDialog,
);

interface ApparatusProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly overlay: Overlay | null;
  readonly onOpen: (what: Overlay) => void;
  readonly onClose: () => void;
}

/** What a scholarly text needs beside its words: sources, references, formulas, abbreviations. */
export function Apparatus({ editor, paper, overlay, onOpen, onClose }: ApparatusProps) {
  const place = { editor, onClose };
  const onNewSource = () => onOpen('newSource');
  return (
    <>
      <CiteMenu editor={editor} onDetails={() => onOpen('citation')} onNewSource={onNewSource} />
      <Late>
        {overlay === 'formula' && <FormulaDialog {...place} />}
        {overlay === 'newFormula' && <FormulaDialog {...place} makes="formula" />}
        {overlay === 'newFormulaBlock' && <FormulaDialog {...place} makes="formulaBlock" />}
        {overlay === 'reference' && <ReferenceDialog {...place} language={paper.language} />}
        {overlay === 'citation' && <CitationDialog {...place} onNewSource={onNewSource} />}
        {overlay === 'sources' && <SourcesDialog {...place} paperId={paper.id} />}
        {overlay === 'newSource' && <SourcesDialog {...place} paperId={paper.id} isToCite />}
        {overlay === 'abbreviation' && <AbbreviationDialog {...place} />}
      </Late>
    </>
  );
}
