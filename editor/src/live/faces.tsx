import { Avatar } from '../ui/avatar.tsx';
import styles from './live.module.css';
import type { Peer } from './people.ts';

const shown = 4;

/** Some of those who have the paper open, and how many more there are. */
export function Faces({ people }: { readonly people: readonly Peer[] }) {
  const hidden = people.length - shown;
  return (
    <>
      {people.slice(0, shown).map((peer) => (
        <Avatar key={peer.clientId} name={peer.name} color={peer.color} />
      ))}
      {hidden > 0 && <span className={styles.more} data-hidden={`+${hidden}`} aria-hidden />}
    </>
  );
}
