import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Avatar } from '../ui/avatar.tsx';
import menu from '../ui/menu.module.css';
import { Faces } from './faces.tsx';
import styles from './live.module.css';
import type { DraftSession } from './session.ts';
import { useStore } from './use-store.ts';

/** Who has the paper open: some faces, and the whole list behind them. */
export function PeopleHere({ session }: { readonly session: DraftSession }) {
  const { t } = useWords('live');
  const people = useStore(session.people);
  return (
    <DialogTrigger>
      <Button
        className={styles.people ?? ''}
        aria-label={t('peopleCount', { count: people.length })}
        data-testid="people-here"
      >
        <Faces people={people} />
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Dialog className={styles.peopleList ?? ''} aria-label={t('people')}>
          <ul>
            {people.map((peer) => (
              <li key={peer.clientId}>
                <Avatar name={peer.name} color={peer.color} />
                {peer.self ? t('you', { name: peer.name }) : peer.name}
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
