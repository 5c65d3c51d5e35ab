import {
  Autocomplete,
  Collection,
  Group,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { FieldFrame } from './field.tsx';
import field from './field.module.css';
import menu from './menu.module.css';
import styles from './picker.module.css';

export interface PickerChoice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export interface PickerSection {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly PickerChoice[];
}

interface PickerProps {
  /** Of the field in which one searches. */
  readonly label: string;
  readonly hint?: string;
  /** Of the list below it. */
  readonly list: string;
  /** What stands there when nothing fits. */
  readonly nothing: string;
  readonly sections: readonly PickerSection[];
  readonly onChoose: (id: string) => void;
  readonly startsHere?: boolean;
}

/** One of many things, found by some of its words. The arrows choose while one types. */
export function Picker(props: PickerProps) {
  const { label, hint, list, nothing, sections, onChoose, startsHere = false } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <div className={styles.picker}>
      <Autocomplete filter={contains}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- not on a page, only in a dialog */}
        <SearchField className={field.field ?? ''} autoFocus={startsHere}>
          <FieldFrame label={label} hint={hint}>
            <Input className={field.box ?? ''} />
          </FieldFrame>
        </SearchField>
        {/* The list itself never has the focus, so that what scrolls is a box around it. */}
        <Group className={styles.list ?? ''} aria-label={list} tabIndex={0}>
          <ListBox
            aria-label={list}
            className={styles.choices ?? ''}
            renderEmptyState={() => <p className={styles.nothing}>{nothing}</p>}
            onAction={(id) => onChoose(String(id))}
            selectionMode="none"
          >
            {sections.map(({ id, title, choices }) => (
              <ListBoxSection key={id} id={id}>
                <Header className={menu.header ?? ''}>{title}</Header>
                <Collection items={choices}>
                  {(choice) => <Choice {...choice} section={title} />}
                </Collection>
              </ListBoxSection>
            ))}
          </ListBox>
        </Group>
      </Autocomplete>
    </div>
  );
}

interface ChoiceProps extends PickerChoice {
  readonly section: string;
}

/** Is found by what its section is called, too: a formula reads "Gleichung (1)". */
const Choice = ({ id, label, hint = '', section }: ChoiceProps) => (
  <ListBoxItem id={id} textValue={`${label} ${hint} ${section}`} className={menu.item ?? ''}>
    <span className={menu.words}>
      <span>{label}</span>
      {hint !== '' && <span className={menu.hint}>{hint}</span>}
    </span>
  </ListBoxItem>
);
