import { closeCodes } from '@eckpunkt/room/wire';

/**
 * Why a paper's connection is over for good. Each has its own words on screen and its own way on.
 * All other interruptions are passing ones and reconnect by themselves.
 */
export type Ending = 'signed-out' | 'read-only' | 'gone' | 'outdated' | 'too-large' | 'refused';

const endings: Readonly<Record<number, Ending>> = {
  [closeCodes.signedOut]: 'signed-out',
  [closeCodes.readOnly]: 'read-only',
  [closeCodes.notFound]: 'gone',
  [closeCodes.otherSchema]: 'outdated',
  [closeCodes.tooLarge]: 'too-large',
  [closeCodes.refused]: 'refused',
};

/** A final code that we do not know comes from a newer server: reloading is the way on. */
export function endingOf(closeCode: number): Ending {
  return endings[closeCode] ?? 'outdated';
}

/** What is kept on this device may stay only while the person may still see the paper. */
export function forgets(ending: Ending): boolean {
  return ending === 'signed-out' || ending === 'gone';
}

/** Whether unsaved edits still have a chance, after a sign-in or a reload. */
export function keepsEdits(ending: Ending | null): boolean {
  return ending === null || ending === 'signed-out' || ending === 'outdated';
}
