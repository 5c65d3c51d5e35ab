import type { Editor } from '@tiptap/react';
import { useCallback } from 'react';
import { useWayBack } from '../../ui/use-way-back.ts';

/**
 * Whoever has named the first author or funder came by a button that is gone since: closing the
 * form then leads to the one that stands at the names, called `label`.
 */
export function useWayToNames({ storage, view }: Editor, label: string): void {
  const find = useCallback(() => {
    const { element } = storage.frontHost;
    return element.querySelector<HTMLElement>(`button[aria-label="${label}"]`) ?? view.dom;
  }, [storage, view, label]);
  useWayBack(find);
}
