import { stored } from '../../shell/stored.ts';

export const ZOOMS = [80, 90, 100, 110, 125, 150] as const;
export type Zoom = (typeof ZOOMS)[number];

/** How this device shows the sheet; the paper knows nothing of it. */
export interface ViewSettings {
  /** Percent. */
  readonly zoom: Zoom;
  /** Whether all but the block around the caret steps back. */
  readonly focus: boolean;
}

export function storedView(): ViewSettings {
  const zoom = ZOOMS.find((one) => String(one) === stored.zoom.get());
  return { zoom: zoom ?? 100, focus: stored.focus.get() === 'on' };
}

export function storeView({ zoom, focus }: ViewSettings): void {
  stored.zoom.set(String(zoom));
  stored.focus.set(focus ? 'on' : 'off');
}

/** The next size, or the same where there is none. */
export function nextZoom(zoom: Zoom, step: 1 | -1): Zoom {
  return ZOOMS[ZOOMS.indexOf(zoom) + step] ?? zoom;
}
