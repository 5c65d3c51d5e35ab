import type { ReactElement } from 'react';
import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import iconButton from '../../ui/icon-button.module.css';
import { keysOf } from '../shortcuts/keys-of.ts';
import styles from './toolbar.module.css';

interface ToolProps {
  readonly label: string;
  /** As in `Mod-b`; shown beside the label. */
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** A tool that does something once. */
export const Tool = ({ label, keys, icon, isDisabled = false, onPress }: ToolProps) => (
  <TooltipTrigger delay={600}>
    <Button
      className={styles.tool ?? ''}
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {icon}
    </Button>
    <Hint label={label} keys={keys} />
  </TooltipTrigger>
);

/** A tool that is on or off where the caret stands. */
export const Toggle = ({
  label,
  keys,
  icon,
  isDisabled = false,
  onPress,
  isOn,
}: ToolProps & { readonly isOn: boolean }) => (
  <TooltipTrigger delay={600}>
    <ToggleButton
      className={styles.tool ?? ''}
      aria-label={label}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onPress}
    >
      {icon}
    </ToggleButton>
    <Hint label={label} keys={keys} />
  </TooltipTrigger>
);

interface HintProps {
  readonly label: string;
  readonly keys: string | undefined;
}

function Hint({ label, keys }: HintProps) {
  const { language } = useWords();
  return (
    <Tooltip className={iconButton.tooltip ?? ''} offset={6}>
      {label}
      {keys !== undefined && ` (${keysOf(keys, language)})`}
    </Tooltip>
  );
}
