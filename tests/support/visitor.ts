/** Whatever answers requests: the application itself, or a server somewhere. */
export type Answering = (request: Request) => Response | Promise<Response>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The answer as JSON. Tests look into it as they like. */
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly json: any;
}

/** A browser of its own: sends our Origin, and keeps the cookies it is given. */
export class Visitor {
  readonly #answering: Answering;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  /** `cookies` are those that it has from before. */
  constructor(answering: Answering, origin: string, cookies = '') {
    this.#answering = answering;
    this.#origin = origin;
    this.#keep(cookies.split('; '));
  }

  get cookies() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get = (path: string, headers: Record<string, string> = {}) =>
    this.ask('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    this.ask('POST', path, body, headers);
  patch = (path: string, body: unknown) => this.ask('PATCH', path, body);
  delete = (path: string) => this.ask('DELETE', path);

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.#answering(this.#request(method, path, body, headers));
    this.#keep(response.headers.getSetCookie());
    const text = await response.text();
    const json: unknown = /json/.test(response.headers.get('Content-Type') ?? '')
      ? JSON.parse(text)
      : null;
    return { status: response.status, headers: response.headers, text, json };
  }

  #request(method: string, path: string, body: unknown, headers: Record<string, string>) {
    const sent = new Headers({ Origin: this.#origin, ...headers });
    if (this.#cookies.size > 0) sent.set('Cookie', this.cookies);
    // Of a form, fetch itself states the kind, with the boundary that it has chosen.
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) sent.set('Content-Type', 'application/json');
    const written = typeof body === 'string' || isForm ? body : JSON.stringify(body);
    return new Request(this.#origin + path, { method, headers: sent, body: written ?? null });
  }

  #keep(setCookies: readonly string[]) {
    for (const setCookie of setCookies) {
      const [pair = ''] = setCookie.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
  }
}
