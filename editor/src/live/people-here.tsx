import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/avatar.tsx';
import menu from '../ui/menu.module.css';
import styles from './live.module.css';
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
          <Avatar key={peer.clientId} name={peer.name} color={peer.color} />
        ))}
        {hidden > 0 && <span className={styles.more} data-hidden={`+${hidden}`} aria-hidden />}
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
