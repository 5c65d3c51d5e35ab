import type { Paper, PaperState, Standing } from './paper.ts';

/** What somebody may do with a paper; travels with every answer, so that no client guesses. */
export interface PaperRights {
  readonly edit: boolean;
  readonly rename: boolean;
  readonly park: boolean;
  readonly createVersion: boolean;
  readonly publish: boolean;
  readonly invite: boolean;
}

type Judged = Pick<Paper, 'standing' | 'state'>;

/** Whoever reads the draft sees that the paper exists; for everybody else it does not. */
export const readsDraft = ({ office, role, invited }: Standing) =>
  office || role !== null || invited;

const writes = ({ office, role }: Standing) => office || role === 'chair' || role === 'member';

const leads = ({ office, role }: Standing) => office || role === 'chair';

const isParked = (state: PaperState) => state === 'parked';

/** A parked paper rests: it is read, and taken up again, but nothing else. */
export const mayEdit = ({ standing, state }: Judged) => writes(standing) && !isParked(state);

export const mayPark = ({ standing }: Judged) => leads(standing);

export const mayPublish = ({ standing, state }: Judged) => leads(standing) && !isParked(state);

export const mayInvite = ({ standing }: Judged) => leads(standing);

export const rightsIn = (paper: Judged): PaperRights => ({
  edit: mayEdit(paper),
  rename: mayEdit(paper),
  park: mayPark(paper),
  createVersion: mayEdit(paper),
  publish: mayPublish(paper),
  invite: mayInvite(paper),
});

/** Why somebody who sees the paper may not change it: because of who he is, or because it rests. */
export const whyNotEdit = ({ standing, state }: Judged) =>
  writes(standing) && isParked(state) ? 'paper-parked' : 'forbidden';

/** As `whyNotEdit`, for publishing. */
export const whyNotPublish = ({ standing, state }: Judged) =>
  leads(standing) && isParked(state) ? 'paper-parked' : 'forbidden';
