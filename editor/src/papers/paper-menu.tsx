import { useSuspenseQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { meQuery } from '../accounts/queries.ts';
import { late } from '../ui/late.ts';
import { Late } from '../ui/late-parts.tsx';
import { StillIcon } from '../ui/still-icon.tsx';
import type { Paper } from './paper.ts';

const PaperActs = late(async () => (await import('./paper-acts.tsx')).PaperActs);

/** What can be done with the paper as a whole; nothing for whoever may only read. */
export function PaperMenu({ paper }: { readonly paper: Paper }) {
  const { edit, rename, park, invite } = paper.may;
  const { data: me } = useSuspenseQuery(meQuery);
  const isOffice = me.person.office;
  const hasItems = edit || rename || park || invite || isOffice || paper.published !== null;
  if (!hasItems) return null;
  return (
    <Late still={<StillIcon icon={<Ellipsis />} />}>
      <PaperActs paper={paper} isOffice={isOffice} canImport={me.can.readFiles} />
    </Late>
  );
}
