// A process that notes jobs as fast as it can and says on its output which were acknowledged. Started by tests, which end it.

import { perform } from '../../src/app/perform.ts';
import { compose } from '../../src/main/compose.ts';

const [home = '', name = '', count = '100000'] = process.argv.slice(2);
const app = compose(home);
for (let index = 0; index < Number(count); index++) {
  const operationId = `${name}-${index}`;
  const result = await perform(
    app,
    'add-job',
    { role: `${name} ${index}`, employer: `Firm ${name}`, agency: 'Shared Agency' },
    { now: Date.now(), hypothetical: false, operationId },
  );
  process.stdout.write(`${result.ok ? `ok ${result.value.jobId}` : `refused ${result.refusal.code}`}\n`);
}
await app.store.close();
