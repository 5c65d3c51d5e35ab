import type { ReactElement } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  /** What the button does, for those who do not see the icon, and as its tooltip. */
  readonly label: string;
  readonly icon: ReactElement;
}

export const IconButton = ({ label, icon, ...rest }: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <Button {...rest} aria-label={label} className={styles.button ?? ''}>
      {icon}
    </Button>
    <Tooltip className={styles.tooltip ?? ''} offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
