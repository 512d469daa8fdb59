// Writes docs/openapi.json from the operation descriptions. A test fails while it is out of date. Run: npm run openapi
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openApi } from '../src/contract/openapi.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'openapi.json'), `${JSON.stringify(openApi(z), null, 2)}\n`);
