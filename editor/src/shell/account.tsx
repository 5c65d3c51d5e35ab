import type { Person } from '../accounts/person.ts';
import { Avatar } from '../ui/avatar.tsx';
import { late } from '../ui/late.ts';
import { Late } from '../ui/late-parts.tsx';
import styles from './account-menu.module.css';

const AccountMenu = late(async () => (await import('./account-menu.tsx')).AccountMenu);

/** Who is signed in, and what is theirs. */
export const Account = ({ person }: { readonly person: Person }) => (
  <Late still={<Face name={person.name} />}>
    <AccountMenu person={person} />
  </Late>
);

const Face = ({ name }: { readonly name: string }) => (
  <span className={styles.button} aria-hidden>
    <Avatar name={name} />
  </span>
);
