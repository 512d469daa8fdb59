import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

test('[K6] given one consultant noted twice and merged, the story, the letter and the list name them, and nobody is “someone”', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-11-20T09:00');
    const { desk } = life;
    const { jobId: job } = await desk.do('add-job', {
      role: 'Data Analyst',
      employer: 'Harbour',
      agency: 'Northgate',
      met: 'client',
    });
    const { personId: one } = await desk.do('add-person', { name: 'Felix Brandt', email: 'felix@northgate.example' });
    const { personId: other } = await desk.do('add-person', { name: 'Dr F. Brandt', firm: 'Northgate', agency: true });
    await life.held(job, '2026-11-23T10:00', [one, 'Priya Nair']);
    await desk.do('log', { direction: 'out', channel: 'email', job: [job], person: [one], purpose: 'thank-you' });
    await desk.do('log', { direction: 'in', channel: 'phone', job: [job], person: [other], meaning: 'holding' });
    await desk.do('change-job', { job, contact: other });
    const { alike } = await desk.do('relations', {});
    assert.deepEqual(
      alike.map((each) => [each.one.name, each.other.name, each.why].toSorted()),
      [['Dr F. Brandt', 'Felix Brandt', 'one name may be short for the other']],
    );
    await desk.do('merge', { person: one, into: other });
    const { story, steps } = await desk.do('job', { job });
    const lines = story.map((each) => each.text);
    assert.ok(lines.includes('Interview with Dr F. Brandt and Priya Nair.'), lines.join('\n'));
    assert.ok(lines.includes('You e-mailed Dr F. Brandt.'), lines.join('\n'));
    assert.ok(lines.includes('Felix Brandt and Dr F. Brandt are one person.'), lines.join('\n'));
    assert.doesNotMatch(JSON.stringify([story, steps]), /someone/);
    for (const step of steps.filter((each) => each.state === 'open')) {
      const draft = await desk.do('draft', { step: step.id });
      assert.doesNotMatch(JSON.stringify(draft.sources), /someone/);
    }
    const { lines: passed } = await desk.do('history', { who: other });
    assert.doesNotMatch(JSON.stringify(passed), /someone/);
    // The same name twice is said once.
    const { personId: third } = await desk.do('add-person', { name: 'Dr F. Brandt', email: 'brandt@example.org' });
    await desk.do('log', { direction: 'in', channel: 'email', job: [job], person: [third], meaning: 'other' });
    await desk.do('merge', { person: third, into: other });
    const later = (await desk.do('job', { job })).story.map((each) => each.text);
    assert.ok(later.includes('Two notes are of one person: Dr F. Brandt.'), later.join('\n'));
    await desk.close();
  });
});
