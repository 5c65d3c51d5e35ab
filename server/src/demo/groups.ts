import type { GroupKind, Role } from '../groups/group.ts';
import * as people from './people.ts';
import type { DemoPerson } from './people.ts';

export interface DemoGroup {
  readonly key: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly parent: string | null;
  readonly members: readonly (readonly [DemoPerson, Role])[];
}

/** The tree of groups, parents first. */
export const groups: readonly DemoGroup[] = [
  {
    key: 'strategy',
    name: 'Strategiegruppe Gesundheitswirtschaft',
    kind: 'strategy_group',
    parent: null,
    members: [
      [people.hansen, 'chair'],
      [people.chair, 'member'],
      [people.schulz, 'member'],
      [people.member, 'member'],
    ],
  },
  {
    key: 'bioeconomy',
    name: 'AG Bioökonomie',
    kind: 'working_group',
    parent: 'strategy',
    members: [
      [people.chair, 'chair'],
      [people.wolter, 'member'],
      [people.lindemann, 'member'],
      [people.okafor, 'member'],
      [people.member, 'member'],
    ],
  },
  {
    key: 'digital',
    name: 'AG Digitalisierung',
    kind: 'working_group',
    parent: 'strategy',
    members: [
      [people.schulz, 'chair'],
      [people.member, 'member'],
      [people.krueger, 'member'],
      [people.nowak, 'member'],
      [people.petersen, 'member'],
      [people.reuter, 'guest'],
    ],
  },
  {
    key: 'workforce',
    name: 'AG Fachkräfte und Bildung',
    kind: 'cross_field_group',
    parent: 'strategy',
    members: [
      [people.petersen, 'chair'],
      [people.wolter, 'member'],
    ],
  },
  {
    key: 'telemedicine',
    name: 'Leuchtturm Telemedizin im ländlichen Raum',
    kind: 'lighthouse',
    parent: 'digital',
    members: [
      [people.nowak, 'chair'],
      [people.krueger, 'member'],
      [people.member, 'member'],
      [people.petersen, 'member'],
    ],
  },
  {
    key: 'dataspace',
    name: 'Projektgruppe Datenraum',
    kind: 'project_group',
    parent: 'digital',
    members: [
      [people.chair, 'chair'],
      [people.schulz, 'member'],
      [people.member, 'member'],
      [people.okafor, 'member'],
    ],
  },
];
