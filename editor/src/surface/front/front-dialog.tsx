import type { Editor } from '@tiptap/react';
import { late } from '../../ui/late.ts';
import { Late } from '../../ui/late-parts.tsx';
import type { Overlay } from '../openings.ts';
import type { SurfacePaper } from '../paper-surface.tsx';

// Filled in once in the life of a paper: each travels when it is opened.
const AuthorsDialog = late(async () => (await import('./authors-dialog.tsx')).AuthorsDialog);
const FundersDialog = late(async () => (await import('./funders-dialog.tsx')).FundersDialog);
const LicenceDialog = late(async () => (await import('./licence-dialog.tsx')).LicenceDialog);

export interface FrontDialogProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly onClose: () => void;
}

/** The forms of the front matter, one at a time. */
export function FrontDialog({
  overlay,
  ...dialog
}: FrontDialogProps & { readonly overlay: Overlay | null }) {
  return (
    <Late>
      {overlay === 'authors' && <AuthorsDialog {...dialog} />}
      {overlay === 'funders' && <FundersDialog {...dialog} />}
      {overlay === 'licence' && <LicenceDialog {...dialog} />}
    </Late>
  );
}
