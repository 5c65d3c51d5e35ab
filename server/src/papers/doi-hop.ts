const MOST_HOPS = 5;

/** Asks, and goes where the answers send us, as long as each of these addresses is trusted. */
export async function hopTo(
  start: URL,
  request: RequestInit,
  trusts: (address: URL) => boolean,
): Promise<Response> {
  let address = start;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answer = await fetch(address, { ...request, redirect: 'manual' });
    if (answer.status < 300 || answer.status > 399) return answer;
    await answer.body?.cancel();
    const next = URL.parse(answer.headers.get('Location') ?? '', address);
    if (!next || !trusts(next)) throw new Error(`The register sends us to ${next?.host}`);
    address = next;
  }
  throw new Error('The register sends us from one place to the other');
}
