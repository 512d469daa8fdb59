import type { App, Invocation } from '../app/context.ts';
import { loadFit } from '../app/fit/fit.ts';
import { criteria } from '../app/operations/fit/compare.ts';
import { evidenceNote } from '../app/operations/fit/evidence.ts';
import { fitNote } from '../app/operations/fit/fit-note.ts';
import { posting } from '../app/operations/fit/posting.ts';
import { RECORD_SCOPE } from '../core/journal/scopes.ts';

const text = `Data Engineer

Tamsin & Reed makes billing software for water and power companies.

What you will do
- Own the move of our billing data from Oracle to PostgreSQL
- Build the pipelines that our analysts rely on

What you bring
- Several years of experience with SQL and PostgreSQL
- Experience migrating large databases without downtime
- You explain data to people in finance and operations
- Automated tests for data pipelines

Nice to have
- Experience mentoring junior engineers
- Terraform

We offer
- 30 days of holiday and two days a week at home
`;

/** What the example's candidate knows and thinks of the job: made by the same operations that a person uses. */
export async function seedExampleFit(app: App, job: string, call: Invocation): Promise<void> {
  const step = (name: string): Invocation => ({ ...call, operationId: `${call.operationId}-${name}` });
  const example = async (name: string, input: Parameters<typeof evidenceNote>[1]): Promise<string> => {
    const noted = await evidenceNote(app, input, step(name));
    return noted.ok ? noted.value.evidenceId : '';
  };
  const migration = await example('migration', {
    title: 'Moved 2 TB of billing data from Oracle to PostgreSQL without downtime',
    situation: 'A utility with four million customers; the old database was out of support.',
    task: 'To move it while invoices went out every night.',
    action: 'Wrote both databases for six weeks, compared them every night, and switched readers one by one.',
    result: 'Switched on a Sunday morning; not one invoice was late.',
    figures: '2 TB, 6 weeks, 0 late invoices',
    skills: ['PostgreSQL', 'Oracle', 'SQL', 'migration'],
    where: 'Northgate Water',
  });
  const clinic = await example('clinic', {
    title: 'Ran a monthly data clinic for 40 colleagues from finance and operations',
    result: 'Questions to the team fell by half within a year.',
    skills: ['explaining data', 'workshops'],
    where: 'Northgate Water',
  });
  const testing = await example('testing', {
    title: 'Introduced automated tests for 60 nightly pipelines',
    result: 'Broken mornings went from two a week to one a month.',
    skills: ['testing', 'data pipelines', 'Python'],
  });
  await posting(app, { job, text, source: 'the agency’s website' }, step('posting'));
  const { fit } = await loadFit(app, job);
  const asked = (words: RegExp): string => fit.requirements.find((each) => words.test(each.text))?.id ?? '';
  await criteria(app, { criteria: [{ text: 'two days a week at home', weight: 4 }] }, step('criteria'));
  const [record] = await app.store.load([RECORD_SCOPE]);
  const home = record?.state?.kind === 'record' ? record.state.criteria[0]?.id : undefined;
  await fitNote(
    app,
    {
      job,
      strengths: [
        { text: 'Migrations that nobody notices', evidenceId: migration },
        { text: 'Explaining data to people who do not live in it', evidenceId: clinic },
        { text: 'Pipelines that are tested', evidenceId: testing },
      ],
      requirements: [
        { id: asked(/migrating/), evidence: [{ evidenceId: migration, proof: 'strong' }] },
        { id: asked(/explain/i), evidence: [{ evidenceId: clinic, proof: 'strong' }] },
        {
          id: asked(/Terraform/),
          evidence: [],
          honest:
            'I have read Terraform and changed it, and never begun with it. A week beside somebody who knows it would do.',
        },
      ],
      considerations: [
        { text: 'the migration is what I do best', leaning: 'pro', weight: 5, confidence: 3 },
        { text: 'the team grows from five to nine', leaning: 'pro', weight: 3, confidence: 3 },
        { text: 'an hour each way to Edinburgh', leaning: 'con', weight: 3, confidence: 3 },
        { text: 'the office is open-plan', leaning: 'con', weight: 1, confidence: 3 },
        { text: 'how much on-call there is', leaning: 'open', weight: 4 },
        ...(home === undefined ? [] : [{ criterionId: home, leaning: 'pro' as const, confidence: 3 }]),
      ],
      research: [
        { text: 'They took over a meter-reading company in 2024.', source: 'their annual report' },
        { text: 'Their head of data spoke about Postgres at a meeting in Glasgow.', source: 'a recording of the talk' },
      ],
    },
    step('fit'),
  );
}
