import type { Proxy } from '../host.ts';
import { servesOwnMachine } from '../http/origin.ts';
import type { Settings } from './settings.ts';

/**
 * Whoever names the header has a proxy, wherever it stands. And where people come to another name
 * than this machine's own, connections of this machine are a proxy's: all would share one limit.
 */
export function proxyOf({
  addressHeader,
  publicUrl,
}: Pick<Settings, 'addressHeader' | 'publicUrl'>): Proxy | undefined {
  if (addressHeader) return { header: addressHeader, at: 'anywhere' };
  if (servesOwnMachine(publicUrl)) return undefined;
  return { header: 'X-Forwarded-For', at: 'own-machine' };
}
