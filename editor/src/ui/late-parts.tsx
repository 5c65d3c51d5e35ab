import {
  Component,
  createContext,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { NotLoaded } from './late.ts';

interface LateParts {
  /** Whether what the page is for is there, so that the rest may follow. */
  readonly mayCome: boolean;
  readonly hasFailed: boolean;
  readonly letCome: () => void;
  readonly fail: () => void;
}

const LateContext = createContext<LateParts>({
  mayCome: true,
  hasFailed: false,
  letCome: () => undefined,
  fail: () => undefined,
});

/** Holds back what only helps until the page shows what it is for. */
export function LateParts({ children }: { readonly children: ReactNode }) {
  const [mayCome, setMayCome] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const acts = useMemo(
    () => ({
      letCome: () => setMayCome(true),
      fail: () => setFailed(true),
    }),
    [],
  );
  const parts = useMemo(() => ({ mayCome, hasFailed, ...acts }), [mayCome, hasFailed, acts]);
  return <LateContext value={parts}>{children}</LateContext>;
}

/** To be called by whatever the page is for, once it is there: the rest follows its first paint. */
export function useArrival(): void {
  const { letCome } = use(LateContext);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(letCome));
    return () => cancelAnimationFrame(frame);
  }, [letCome]);
}

/** Whether a part did not come. The page works on without it, and somebody has to say so. */
export const useHasFailed = (): boolean => use(LateContext).hasFailed;

interface LateProps {
  /** What stands in the place until then; of the same size, so that nothing jumps. */
  readonly still?: ReactNode;
  readonly children?: ReactNode;
}

/** The place of something that comes late, or perhaps not at all. */
export function Late({ still = null, children }: LateProps) {
  const { mayCome, fail } = use(LateContext);
  return (
    <Missing still={still} onMissing={fail}>
      <Suspense fallback={still}>{mayCome ? children : still}</Suspense>
    </Missing>
  );
}

interface MissingProps extends LateProps {
  readonly onMissing: () => void;
}

interface Caught {
  readonly error: unknown;
}

/** React has no other way to catch it than a class. */
class Missing extends Component<MissingProps, Caught> {
  override readonly state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof NotLoaded) this.props.onMissing();
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof NotLoaded)) throw error;
    return this.props.still;
  }
}
