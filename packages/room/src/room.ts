import type { Verdict } from './door.ts';
import { Gaps } from './gaps.ts';
import { Ledger, type Commit, type LedgerMark } from './ledger.ts';
import type { Offer } from './lobby.ts';
import type { DraftLog, Stored } from './log.ts';
import type { Edit, Peer, RoomHost } from './peer.ts';
import { Presence } from './presence.ts';
import {
  closeCodes,
  readMessage,
  savedFrame,
  sizes,
  stepOneFrame,
  stepTwoFrame,
  updateFrame,
} from './wire.ts';
import type { CloseCode, Clocks, Message } from './wire.ts';

const OVER = 'cannot save at the moment';
const FOREIGN = 'client id of somebody else';
const GAP = 'goes on from the unknown';

/** One paper's meeting: takes in what people write, and shows everybody what is durable. */
export class Room {
  readonly #host: RoomHost;
  readonly #ledger: Ledger<Peer | Edit>;
  readonly #presence = new Presence();
  readonly #seats = new Map<Peer, Gaps>();
  /** A hundred who open a paper at once are sent the very same bytes; kept while memory lasts. */
  readonly #answers = new WeakMap<Uint8Array, WeakRef<readonly Uint8Array[]>>();

  private constructor(paperId: string, log: DraftLog, stored: Stored, host: RoomHost) {
    this.#host = host;
    // No closure may name `stored`: it would keep the snapshot beside the draft for good.
    this.#ledger = new Ledger<Peer | Edit>(paperId, log, stored, {
      committed: (commit) => this.#publish(commit),
      rejected: (offer, verdict) => this.#reject(offer, verdict),
      failed: (error) => this.#fail(error),
    });
  }

  /** Loads the draft; null where there is none. Nobody is answered before everything is there. */
  static async open(paperId: string, log: DraftLog, host: RoomHost): Promise<Room | null> {
    const stored = await log.load(paperId);
    return stored && new Room(paperId, log, stored, host);
  }

  get isEmpty() {
    return this.#seats.size === 0;
  }

  get peers(): Iterable<Peer> {
    return this.#seats.keys();
  }

  join(peer: Peer) {
    if (this.#ledger.isOver) return peer.close(closeCodes.tryLater, OVER);
    this.#seats.set(peer, new Gaps(peer.right === 'write'));
    this.#presence.join(peer);
    const clocks = this.#ledger.draft.clocks();
    const ask = peer.right === 'write' ? [stepOneFrame(clocks)] : [];
    peer.send([...ask, savedFrame(clocks), ...this.#everybody()]);
  }

  /**
   * A connection that has outlived its room, as in a host that sleeps while nobody says anything:
   * it was greeted long ago. `presence` is what `presenceOf` gave.
   */
  resume(peer: Peer, presence: Uint8Array | null) {
    this.#seats.set(peer, new Gaps(false));
    this.#presence.resume(peer, presence);
  }

  /** What a connection has said of itself, to be kept by the host; null where it was nothing. */
  presenceOf(peer: Peer): Uint8Array | null {
    return this.#presence.entriesOf(peer);
  }

  /** A connection has ended, from either side. */
  leave(peer: Peer) {
    this.#seats.delete(peer);
    this.#presence.leave(peer);
    this.#presenceChanged();
  }

  receive(peer: Peer, bytes: Uint8Array) {
    const gaps = this.#seats.get(peer);
    // Whatever was still on its way when the connection was ended.
    if (!gaps) return;
    if (bytes.length > sizes.stepTwo + 16) return this.#dismiss(peer, 'tooLarge', 'too large');
    this.#handle(peer, gaps, readMessage(bytes));
  }

  /** An edit of the server on behalf of a person; durable on return, throws where it is refused. */
  async write(personId: string, update: Uint8Array) {
    const edit: Edit = { personId, refusal: null };
    const verdict = this.#ledger.offer({ source: edit, personId, update });
    if (verdict.kind === 'refused') this.#refuseEdit(edit, verdict);
    await this.#ledger.settled();
    if (edit.refusal) throw new Error(`edit refused: ${edit.refusal}`);
  }

  /**
   * The whole draft as one Yjs update, with everything that was let in until now, here and in
   * other rooms of this paper.
   */
  async read(): Promise<Uint8Array> {
    await this.#ledger.current();
    return this.#ledger.draft.encode();
  }

  /** The same as far as this room knows now. */
  get draft(): Uint8Array {
    return this.#ledger.draft.encode();
  }

  /** Everything that was let in until now is durable. */
  settled(): Promise<void> {
    return this.#ledger.settled();
  }

  /** Another process has written to this paper. */
  catchUp() {
    this.#ledger.catchUp();
  }

  /** Would compacting the log pay? */
  get isOvergrown() {
    return this.#ledger.isOvergrown;
  }

  /** The text up to now; to be given back to `adopt` with what the log up to `head` came to. */
  mark(): LedgerMark {
    return this.#ledger.mark();
  }

  adopt(snapshot: Uint8Array | null, mark: LedgerMark) {
    this.#ledger.adopt(snapshot, mark);
  }

  /** Tells everybody here who has come, moved or left; gives what other rooms have to be told. */
  flushPresence(): readonly Uint8Array[] {
    const flushed = this.#presence.flush();
    if (!flushed) return [];
    this.#sendAll([flushed.frame]);
    return flushed.own;
  }

  /** All that another room of this paper, just opened, has to be told of those who are here. */
  ownPresence(): readonly Uint8Array[] {
    return this.#presence.own();
  }

  /** Another room of this paper, by whatever name, tells who has come, moved or left there. */
  hearPresence(room: string, entries: Uint8Array) {
    this.#presence.hearFrom(room, entries);
    this.#presenceChanged();
  }

  /** Another room of this paper is gone. */
  forgetRoom(room: string) {
    this.#presence.forgetRoom(room);
    this.#presenceChanged();
  }

  /** Ends every connection. */
  end(code: CloseCode, reason: string) {
    for (const peer of this.#seats.keys()) {
      this.leave(peer);
      peer.close(code, reason);
    }
  }

  #handle(peer: Peer, gaps: Gaps, message: Message) {
    switch (message.kind) {
      case 'step-one':
        return this.#answer(peer, message.clocks);
      case 'step-two':
        gaps.answered();
        return this.#update(peer, gaps, message.update, sizes.stepTwo);
      case 'update':
        return this.#update(peer, gaps, message.update, sizes.update);
      case 'awareness':
        if (this.#presence.hear(peer, message.entries)) this.#presenceChanged();
        else this.#dismiss(peer, 'refused', 'malformed presence');
        return;
      case 'query-awareness':
        return peer.send(this.#everybody());
      case 'unknown':
        return this.#dismiss(peer, 'refused', 'unknown message');
    }
  }

  #answer(peer: Peer, clocks: Clocks) {
    const update = this.#ledger.draft.encodeAfter(clocks);
    const known = this.#answers.get(update)?.deref();
    const answer = known ?? [stepTwoFrame(update)];
    if (!known) this.#answers.set(update, new WeakRef(answer));
    peer.send(answer);
  }

  #everybody(): readonly Uint8Array[] {
    const frame = this.#presence.everybody();
    return frame ? [frame] : [];
  }

  #update(peer: Peer, gaps: Gaps, update: Uint8Array, largest: number) {
    if (update.length > largest) return this.#dismiss(peer, 'tooLarge', 'update too large');
    if (this.#ledger.isFull) return this.#dismiss(peer, 'tryLater', 'too much waits to be saved');
    const { personId } = peer;
    if (peer.right === 'read') return this.#refuseReader(peer, update);
    const verdict = this.#ledger.offer({ source: peer, personId, update });
    if (verdict.kind === 'news') gaps.filled();
    else if (verdict.kind === 'refused') this.#turnAway(peer, gaps, verdict);
  }

  /** Saying again what everybody knows is no offence. */
  #refuseReader(peer: Peer, update: Uint8Array) {
    const verdict = this.#ledger.judge(update, peer.personId);
    if (verdict.kind === 'refused') this.#dismiss(peer, 'refused', verdict.reason);
    else if (verdict.kind !== 'known') this.#dismiss(peer, 'readOnly', 'read only');
  }

  #turnAway(peer: Peer, gaps: Gaps, verdict: Verdict) {
    if (verdict.kind === 'refused') return this.#dismiss(peer, 'refused', verdict.reason);
    if (verdict.kind === 'foreign') return this.#dismiss(peer, 'refused', FOREIGN);
    if (verdict.kind !== 'gap') return;
    const next = gaps.found();
    if (next === 'enough') this.#dismiss(peer, 'refused', GAP);
    // Its client answers with everything that is missing here.
    if (next === 'ask') peer.send([stepOneFrame(this.#ledger.draft.clocks())]);
  }

  #reject({ source }: Offer<Peer | Edit>, verdict: Verdict) {
    if (!('send' in source)) return this.#refuseEdit(source, verdict);
    const gaps = this.#seats.get(source);
    if (gaps) this.#turnAway(source, gaps, verdict);
  }

  #refuseEdit(edit: Edit, verdict: Verdict) {
    edit.refusal = verdict.kind === 'refused' ? verdict.reason : verdict.kind;
  }

  #publish({ update, clocks, sources, isText, deletes }: Commit<Peer | Edit>) {
    const saved = savedFrame(clocks);
    const toOthers = [updateFrame(update), saved];
    const toAuthor = [saved];
    // Clocks say nothing about deletions: their author learns from the echo that they are durable.
    const isAlone = sources.size === 1 && !deletes;
    for (const peer of this.#seats.keys()) {
      peer.send(isAlone && sources.has(peer) ? toAuthor : toOthers);
    }
    // What another process wrote is that one's to follow up.
    if (sources.size === 0) return;
    this.#host.edited(
      Array.from(sources, ({ personId }) => personId),
      isText,
    );
  }

  #presenceChanged() {
    if (this.#presence.hasNews) this.#host.presenceDue();
  }

  #sendAll(frames: readonly Uint8Array[]) {
    for (const peer of this.#seats.keys()) peer.send(frames);
  }

  #fail(error: unknown) {
    this.end(closeCodes.tryLater, OVER);
    this.#host.ended(error);
  }

  #dismiss(peer: Peer, why: keyof typeof closeCodes, reason: string) {
    this.leave(peer);
    peer.close(closeCodes[why], reason);
  }
}
