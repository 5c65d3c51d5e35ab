import type { IconButtonProps } from './icon-button.tsx';
import { late } from './late.ts';
import { Late } from './late-parts.tsx';
import { StillIcon } from './still-icon.tsx';

const IconButton = late(async () => (await import('./icon-button.tsx')).IconButton);

/** An icon button in the midst of what is there first. */
export const LateIconButton = (props: IconButtonProps) => (
  <Late still={<StillIcon icon={props.icon} />}>
    <IconButton {...props} />
  </Late>
);
