import type { CSSProperties } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import menu from '../ui/menu.module.css';
import { initialsOf } from './initials.ts';
import styles from './live.module.css';
import type { Peer } from './people.ts';
import type { DraftSession } from './session.ts';
import { useStore } from './use-store.ts';

const facesShown = 4;

/** Who has the paper open: some faces, and the whole list behind them. */
export function PeopleHere({ session }: { readonly session: DraftSession }) {
  const { t } = useTranslation('live');
  const people = useStore(session.people);
  const hidden = people.length - facesShown;
  return (
    <DialogTrigger>
      <Button
        className={styles.people ?? ''}
        aria-label={t('peopleCount', { count: people.length })}
        data-testid="people-here"
      >
        {people.slice(0, facesShown).map((peer) => (
          <Face key={peer.clientId} peer={peer} />
        ))}
        {hidden > 0 && <span className={styles.more}>+{hidden}</span>}
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Dialog className={styles.peopleList ?? ''} aria-label={t('people')}>
          <ul>
            {people.map((peer) => (
              <li key={peer.clientId}>
                <Face peer={peer} />
                {peer.self ? t('you', { name: peer.name }) : peer.name}
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const Face = ({ peer }: { readonly peer: Peer }) => (
  <span className={styles.face} style={{ '--face': peer.color } as CSSProperties} aria-hidden>
    {initialsOf(peer.name)}
  </span>
);
