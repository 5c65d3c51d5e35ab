// What stands around the text and helps with it. One may write before it is there.
export { EndMatter } from './end-matter.tsx';
export { FindPanel } from './find/find-panel.tsx';
export { BlockHandle } from './handle/block-handle.tsx';
export { Overlays } from './overlays.tsx';
export { StatusTools } from './status-tools.tsx';
export { EditToolbar } from './toolbar/edit-toolbar.tsx';
