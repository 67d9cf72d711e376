import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './static-server.ts';

let folder = '';
let served: Served;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  await mkdir(join(folder, 'site', 'kk'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'kk', 'index.html'), '<p>Қазақша</p>');
  await writeFile(join(folder, 'site', 'a.wasm'), '0123456789');
  served = await serve(join(folder, 'site'), { base: '/report/', policy: "default-src 'self'" });
});
afterAll(async () => { await served.close(); await rm(folder, { recursive: true, force: true }); });

describe('static server of the browser tests', () => {
  it('serves a folder under its base with types and policy', async () => {
    const answer = await fetch(`${served.origin}/report/kk/`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-security-policy'), await answer.text()]).toEqual([200, 'text/html; charset=utf-8', "default-src 'self'", '<p>Қазақша</p>']);
    expect((await fetch(`${served.origin}/report/a.wasm`)).headers.get('content-type')).toBe('application/wasm');
  });
  it('answers ranges', async () => {
    const part = async (range: string): Promise<[number, string, string | null]> => { const answer = await fetch(`${served.origin}/report/a.wasm`, { headers: { range } }); return [answer.status, await answer.text(), answer.headers.get('content-range')]; };
    expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
    expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
    expect(await part('bytes=8-')).toEqual([206, '89', 'bytes 8-9/10']);
    expect((await part('bytes=20-30'))[0]).toBe(416);
  });
  it('knows nothing outside its base and its folder', async () => {
    expect((await fetch(`${served.origin}/kk/`)).status).toBe(404);
    expect((await fetch(`${served.origin}/report/kk`)).status).toBe(404);
    // fetch would tidy the path up; a bare request does not.
    const bare = (path: string) => new Promise<number>((resolve, reject) => { request(served.origin, { path }, (answer) => { answer.resume(); resolve(answer.statusCode ?? 0); }).on('error', reject).end(); });
    expect(await bare('/report/../secret.txt')).toBe(404);
    expect(await bare('/report/..%2fsecret.txt')).toBe(404);
    expect(await bare('/report/%00')).toBe(404);
    expect(await bare('/report/%ff')).toBe(404);
  });
});
