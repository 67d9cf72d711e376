/** How patient and how careful the client is. Times in milliseconds. */
export interface Manners { readonly timeoutMs: number; readonly retries: number; readonly pauseMs: number; readonly backOffMs: number; readonly log: (line: string) => void }

export const MANNERS: Manners = { timeoutMs: 60_000, retries: 6, pauseMs: 1000, backOffMs: 2000, log: (line) => console.log(line) };

/** A problem that another try may mend. */
class Passing extends Error {
  readonly waitMs: number;
  constructor(message: string, waitMs = 0) { super(message); this.waitMs = waitMs; }
}

/**
 * Asks a service for JSON objects, one question at a time, never sooner than `pauseMs` after the last. A cut or slow
 * answer, a page of HTML under status 200, an error object, 429 and 5xx are tried again with growing pauses (`Retry-After`
 * is honoured); other refusals stop at once. Under a test only loopback addresses are ever opened.
 */
export class Asker {
  requests = 0;
  private last = 0;
  private readonly root: URL;
  private readonly manners: Manners;

  constructor(root: string, manners: Manners) {
    this.root = new URL(root.endsWith('/') ? root : `${root}/`);
    this.manners = manners;
    const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(this.root.hostname);
    if (process.env['VITEST'] !== undefined && !loopback) throw new Error(`public-address: a test may not ask ${this.root.hostname}`);
  }

  async ask(layer: string, query: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    const { retries, backOffMs, log } = this.manners;
    for (let attempt = 0; ; attempt += 1) {
      try { return await this.once(layer, query); } catch (error) {
        const passing = error instanceof Passing;
        const message = error instanceof Error ? error.message : String(error);
        if (!passing || attempt >= retries) throw new Error(`service: ${message} (${attempt + 1} tries; what was fetched is kept, start again to go on)`);
        const wait = Math.max(error.waitMs, backOffMs * 2 ** attempt);
        log(`  ${message}; again in ${(wait / 1000).toFixed(1)} s`);
        await pause(wait);
      }
    }
  }

  private async once(layer: string, query: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    await pause(this.last + this.manners.pauseMs - Date.now());
    this.last = Date.now();
    this.requests += 1;
    const url = new URL(`${layer}/query`, this.root);
    let response: Response;
    let text: string;
    try {
      // The body is a form, so that long conditions fit; a redirect would lead to a host nobody agreed to.
      response = await fetch(url, { method: 'POST', body: new URLSearchParams(query), redirect: 'error', signal: AbortSignal.timeout(this.manners.timeoutMs) });
      text = await response.text();
    } catch (error) { throw new Passing(`no whole answer: ${error instanceof Error ? error.name : String(error)}`); }
    if (response.status === 429 || response.status >= 500) throw new Passing(`status ${response.status}`, retryAfter(response.headers.get('retry-after')));
    if (!response.ok) throw new Error(`status ${response.status}: refused`);
    let value: unknown;
    try { value = JSON.parse(text); } catch { throw new Passing(/^\s*</.test(text) ? 'a web page under status 200' : 'an answer that is not JSON'); }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Passing('an answer that is no object');
    if ('error' in value) {
      const code = Number((value as { error?: { code?: unknown } }).error?.code);
      if (code >= 400 && code < 500 && code !== 429) throw new Error(`error ${code} of the service: refused`);
      throw new Passing(`error ${Number.isNaN(code) ? 'without code' : code} of the service`);
    }
    return value as Record<string, unknown>;
  }
}

const retryAfter = (header: string | null): number => (header !== null && /^\d{1,4}$/.test(header) ? Math.min(Number(header), 600) * 1000 : 0);
const pause = (ms: number): Promise<void> => (ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms)));
