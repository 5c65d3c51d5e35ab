import { Skeleton } from '../ui/skeleton.tsx';
import styles from './pending.module.css';

/** Stands where a page is still on its way. */
export const Pending = () => (
  <div className={styles.pending}>
    <Skeleton lines={6} />
  </div>
);
