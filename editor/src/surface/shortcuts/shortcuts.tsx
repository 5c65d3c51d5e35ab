import { useWords } from '../../words/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { keysOf } from './keys-of.ts';
import { habits, shortcuts } from './list.ts';
import styles from './shortcuts.module.css';

interface ShortcutsProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Section = keyof typeof shortcuts;

const sections = Object.keys(shortcuts) as readonly Section[];

/** The keyboard help. */
export function Shortcuts({ isOpen, onClose }: ShortcutsProps) {
  const { t } = useWords(['surface', 'ui']);
  return (
    <Dialog title={t('shortcuts.title')} isOpen={isOpen} onClose={onClose}>
      {sections.map((section) => (
        <Keys key={section} section={section} />
      ))}
      <section>
        <h3 className={styles.heading}>{t('shortcuts.typing')}</h3>
        <ul className={styles.habits}>
          {habits.map((habit) => (
            <li key={habit}>{t(`shortcuts.${habit}`)}</li>
          ))}
        </ul>
      </section>
      <Actions>
        <Button onPress={onClose}>{t('ui:close')}</Button>
      </Actions>
    </Dialog>
  );
}

function Keys({ section }: { readonly section: Section }) {
  const { t, language } = useWords('surface');
  return (
    <section>
      <h3 className={styles.heading}>{t(`shortcuts.${section}`)}</h3>
      <dl className={styles.keys}>
        {shortcuts[section].map(([label, keys]) => (
          <div key={`${label} ${keys}`}>
            <dt>{t(label)}</dt>
            <dd>
              <kbd>{keysOf(keys, language)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
