import { readDraft } from '@eckpunkt/document';
import type { Room } from '@eckpunkt/room';
import type { Host } from '../host.ts';
import { mirrorDraft } from '../papers/mirror-draft.ts';

const PAUSE_MS = 200;

/** Lets the lists follow the drafts: soon after an edit, and at most once in a pause. */
export class Mirror {
  readonly #host: Pick<Host, 'sql' | 'clock' | 'log'>;
  readonly #due = new Map<string, { personId: string }>();

  constructor(host: Pick<Host, 'sql' | 'clock' | 'log'>) {
    this.#host = host;
  }

  edited(room: Room, paperId: string, personId: string) {
    const due = this.#due.get(paperId);
    if (due) {
      due.personId = personId;
      return;
    }
    this.#due.set(paperId, { personId });
    setTimeout(() => void this.#follow(room, paperId), PAUSE_MS);
  }

  async #follow(room: Room, paperId: string) {
    const due = this.#due.get(paperId);
    this.#due.delete(paperId);
    if (!due) return;
    try {
      const document = readDraft(await room.read());
      await mirrorDraft(this.#host, paperId, due.personId, document);
    } catch (error) {
      this.#host.log.warn('live.mirror-failed', { paperId, error });
    }
  }
}
