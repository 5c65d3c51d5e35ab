import type { ReactElement, ReactNode, RefObject } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
  Separator,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import styles from './menu.module.css';

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
}

export const Menu = ({ trigger, label, children }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className={styles.popover ?? ''} placement="bottom end">
      <AriaMenu className={styles.list ?? ''} aria-label={label}>
        {children}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);

interface MenuBesideProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that is open already, beside something that is no button of the kit. */
export const MenuBeside = ({ anchor, label, onClose, children }: MenuBesideProps) => (
  <Popover
    isOpen
    onOpenChange={(isOpen) => isOpen || onClose()}
    triggerRef={anchor}
    aria-label={label}
    className={styles.popover ?? ''}
    placement="bottom start"
  >
    <AriaMenu
      className={styles.list ?? ''}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus
      autoFocus="first"
      onClose={onClose}
    >
      {children}
    </AriaMenu>
  </Popover>
);

interface ItemProps extends Omit<MenuItemProps, 'children' | 'className'> {
  readonly icon?: ReactElement;
  readonly children: string;
  /** Marks what holds now, where the items are no choice that React Aria keeps. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
}

export const MenuItem = ({ icon, children, isChosen, isDangerous, ...rest }: ItemProps) => (
  <AriaMenuItem
    {...rest}
    textValue={children}
    className={styles.item ?? ''}
    data-chosen={isChosen}
    data-dangerous={isDangerous}
  >
    {icon}
    <span className={styles.words}>{children}</span>
    <Check aria-hidden className={styles.check} />
  </AriaMenuItem>
);

export const MenuLine = () => <Separator className={styles.line ?? ''} />;

interface MenuPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Some items of a longer menu under a name of their own. */
export const MenuPart = ({ title, children }: MenuPartProps) => (
  <MenuSection>
    <Header className={styles.header ?? ''}>{title}</Header>
    {children}
  </MenuSection>
);

interface MenuChoiceProps<Id extends string> {
  readonly title: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of some things, within a menu. */
export function MenuChoice<Id extends string>(props: MenuChoiceProps<Id>) {
  const { title, choices, chosen, onChoose } = props;
  const choose = (selection: Selection) => {
    const choice = choices.find(({ id }) => selection !== 'all' && selection.has(id));
    if (choice && choice.id !== chosen) onChoose(choice.id);
  };
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={choose}
    >
      <Header className={styles.header ?? ''}>{title}</Header>
      {choices.map(({ id, label }) => (
        <MenuItem key={id} id={id}>
          {label}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
