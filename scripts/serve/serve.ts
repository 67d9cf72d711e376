/** Serves the built site on this machine and prints its address: `npm run serve`, port by PORT (default 4321). */
import { existsSync } from 'node:fs';
import { serve } from '../browser/static-server.ts';
import { contentSecurityPolicy } from '../../src/url/content-security-policy.ts';

const folder = process.env['SITE_OUT'] ?? 'dist';
const base = process.env['SITE_BASE'] ?? '/';
if (!existsSync(folder)) {
  console.error(`serve: ${folder} is missing (run npm run build first)`);
  process.exit(1);
}
const served = await serve(folder, { base, policy: contentSecurityPolicy(true), port: Number(process.env['PORT'] ?? 4321) });
console.log(`\nThe report is at ${served.origin}${base}\nStop with Ctrl+C.`);
