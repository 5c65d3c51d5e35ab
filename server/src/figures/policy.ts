import type { Paper } from '../papers/paper.ts';
import { mayEdit, readsDraft, whyNotEdit } from '../papers/policy.ts';

// A figure has the rights of the papers that show it, and is reached through one of them alone.
// In public it is seen once a publication shows it (`publishedFigure` in queries.ts).

/** Whoever reads the draft sees its figures. */
export const seesFigures = ({ standing }: Pick<Paper, 'standing'>) => readsDraft(standing);

/** Whoever writes the draft brings figures to it. */
export const mayBringFigures = (paper: Pick<Paper, 'standing' | 'state'>) => mayEdit(paper);

export const whyNotBring = (paper: Pick<Paper, 'standing' | 'state'>) => whyNotEdit(paper);
