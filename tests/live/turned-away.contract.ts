import { expect, test } from 'vitest';
import { openClient, writeParagraph } from '../support/live-client.ts';
import type { LiveHouse } from '../support/live-house.ts';

interface Place {
  readonly house: LiveHouse;
  readonly server: { readonly url: string };
}

/** Who may not come in, or not write, hears why: on every host. */
export function describeTurnedAway(at: () => Place): void {
  test.each([
    { who: 'guest' as const, code: 4403 },
    { who: null, code: 4404 },
  ])('[R2] a $who who writes is closed with $code', async ({ who, code }) => {
    const { house, server } = at();
    const client = openClient(server, await house.person(who), await house.paper());
    if (who) await client.synced();
    writeParagraph(client, 'Darf ich nicht.');
    await expect.poll(() => client.closed).toBe(code);
  });

  test('[R2] closes whoever is not signed in, or has another schema', async () => {
    const { house, server } = at();
    const paperId = await house.paper();
    const anna = await house.person('chair');
    const nobody = openClient(server, { cookie: '' }, paperId);
    await expect.poll(() => nobody.closed).toBe(4401);
    for (const schema of ['0', null]) {
      const other = openClient(server, anna, paperId, { schema });
      await expect.poll(() => other.closed).toBe(4409);
    }
  });
}
