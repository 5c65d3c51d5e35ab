import type { Words } from '../shape.ts';

export const domain: Words['domain'] = {
  kind: {
    strategy_group: 'Strategy group',
    working_group: 'Working group',
    cross_field_group: 'Cross-field group',
    lighthouse: 'Lighthouse',
    project_group: 'Project group',
  },
  role: { chair: 'Chair', member: 'Member', guest: 'Guest' },
  roleHint: {
    chair: 'leads the group, invites and publishes',
    member: 'writes the papers of the group',
    guest: 'reads the drafts without changing them',
  },
  type: {
    position_paper: 'Position paper',
    key_points: 'Key-points paper',
    white_paper: 'White paper',
    recommendations: 'Recommendations',
    discussion_paper: 'Discussion paper',
    statement: 'Statement',
    strategy: 'Strategy',
  },
  state: {
    drafting: 'Drafting',
    editing: 'Editing',
    consultation: 'In consultation',
    evaluation: 'Evaluation',
    cosignature: 'In cosignature',
    resolution: 'For resolution',
    approved: 'Approved',
    published: 'Published',
    parked: 'Parked',
    superseded: 'Superseded',
    withdrawn: 'Withdrawn',
    archived: 'Archived',
  },
  language: { de: 'German', en: 'English' },
};
