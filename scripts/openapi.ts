// Writes the description of the HTTP interface to dist/openapi.json, and its digest, which alone is committed: who changes the
// interface sees in the commit that it changed, without 20,000 lines of difference. A test fails while the digest is out of date. Run: npm run openapi
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openApi } from '../src/contract/openapi.ts';

const root = join(import.meta.dirname, '..');
const text = `${JSON.stringify(openApi(z), null, 2)}\n`;
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist', 'openapi.json'), text);
writeFileSync(join(root, 'docs', 'openapi.sha256'), `${createHash('sha256').update(text).digest('hex')}\n`);
