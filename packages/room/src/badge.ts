/** What the others see of a person, whatever his client claims. */
export interface Badge {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

/** A cursor and a selection take some 300 bytes. */
const LONGEST_STATE = 2048;

/** A state with the true name and colour in it; null where it is too long or no object. */
export function stamp(state: string, badge: Badge): string | null {
  if (state.length > LONGEST_STATE) return null;
  const claimed = parse(state);
  return isObject(claimed) ? JSON.stringify({ ...claimed, user: badge }) : null;
}

/** Whose badge a stamped state bears. */
export function whoStampedIn(state: string): string | null {
  const stamped = parse(state);
  const user = isObject(stamped) && stamped['user'];
  return isObject(user) && typeof user['id'] === 'string' ? user['id'] : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch {
    return null;
  }
}
