import type { ReactElement } from 'react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import iconButton from '../../ui/icon-button.module.css';
import { keysOf } from '../shortcuts/keys-of.ts';
import styles from './toolbar.module.css';

interface ToggleProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onToggle: () => void;
}

/** A tool that is on or off where the caret stands. */
export function Toggle({ label, keys, icon, isOn, isDisabled, onToggle }: ToggleProps) {
  const { i18n } = useTranslation();
  const hint = keys && ` (${keysOf(keys, i18n.resolvedLanguage ?? 'de')})`;
  return (
    <TooltipTrigger delay={600}>
      <ToggleButton
        className={styles.tool ?? ''}
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled ?? false}
        onChange={onToggle}
      >
        {icon}
      </ToggleButton>
      <Tooltip className={iconButton.tooltip ?? ''} offset={6}>
        {label}
        {hint}
      </Tooltip>
    </TooltipTrigger>
  );
}
