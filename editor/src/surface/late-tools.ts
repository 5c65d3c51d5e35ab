import { late } from '../ui/late.ts';

/** All of them are one file, which follows the text. */
const tools = () => import('./tools.ts');

export const BlockHandle = late(async () => (await tools()).BlockHandle);
export const CheckerPanel = late(
  async () => (await import('./checker/checker-panel.tsx')).CheckerPanel,
);
export const DetailsPanel = late(
  async () => (await import('./details/details-panel.tsx')).DetailsPanel,
);
export const EditToolbar = late(async () => (await tools()).EditToolbar);
export const EndMatter = late(async () => (await tools()).EndMatter);
export const FindPanel = late(async () => (await tools()).FindPanel);
export const Overlays = late(async () => (await tools()).Overlays);
export const StatusTools = late(async () => (await tools()).StatusTools);
