import type { DialogProps } from './dialog.tsx';
import { late } from './late.ts';
import { Late } from './late-parts.tsx';

const Dialog = late(async () => (await import('./dialog.tsx')).Dialog);

/** A dialog of something that is there before dialogs are. */
export const LateDialog = (props: DialogProps) => (
  <Late>
    <Dialog {...props} />
  </Late>
);
