import { classes } from '../../ui/classes.ts';
import styles from './toolbar.module.css';

/** Keeps the place of the tools until they come. */
export const StillToolbar = () => <div className={classes(styles.frame, styles.still)} />;
