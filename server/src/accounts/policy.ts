import type { Who } from '../http/who.ts';
import { mayCreateGroup, mayCreatePaperIn, type Standing } from '../groups/policy.ts';

/** What somebody may do that is not about one group or paper; travels with `/api/me`. */
export const rightsOf = (
  who: Pick<Who, 'office'>,
  standings: readonly Pick<Standing, 'role'>[],
) => ({
  createGroup: mayCreateGroup(who),
  createPaper:
    who.office || standings.some(({ role }) => mayCreatePaperIn({ office: false, role })),
});
