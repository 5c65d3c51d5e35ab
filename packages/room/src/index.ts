export * from './wire.ts';
export type * from './log.ts';
export { mendCoherence } from './coherence.ts';
export { compact, type Compaction } from './compact.ts';
export { MemoryLog } from './memory-log.ts';
export type { Badge } from './badge.ts';
export type { Peer, RoomHost } from './peer.ts';
export { Room } from './room.ts';
export { clientsIn, runsIn, type Run } from './update.ts';
