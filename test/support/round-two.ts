import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';

/** The day on which all this is told; simulated homes take it for what is written too. */
export const now = ['--now', '2026-11-18T10:00[Europe/London]'] as const;

export interface RoundTwo {
  readonly job: string;
  readonly first: string;
  readonly second: string;
}

/** Writes a file into the home and names it. */
export function fileIn(home: string, name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

/** A first interview with Ines and Mark two days ago, written down, and a second one with Ines in eight days. */
export async function roundTwo(home: string, debrief: object = {}): Promise<RoundTwo> {
  await ask(home, 'init', '--simulated');
  await ask(
    home,
    'profile',
    '--name',
    'Rowan Ellis',
    '--email',
    'rowan@example.test',
    '--zone',
    'Europe/Berlin',
    ...now,
  );
  const { jobId: job } = await ask<Output<'add-job'>>(
    home,
    ...['add', 'job', '--role', 'Data Engineer', '--employer', 'Tamsin & Reed', '--zone', 'Europe/London', ...now],
  );
  const interview = async (starts: string, ends: string, people: readonly string[], ...more: string[]) =>
    (
      await ask<Output<'add-interview'>>(
        home,
        ...['add', 'interview', job, starts, '--ends', ends, ...more],
        ...people.flatMap((name) => ['--with', name]),
        ...now,
      )
    ).interviewId;
  const first = await interview('2026-11-16T14:00[Europe/London]', '2026-11-16T15:00[Europe/London]', [
    'Ines Duarte',
    'Mark Hill',
  ]);
  const answers = fileIn(
    home,
    'debrief.json',
    JSON.stringify({
      people: [
        {
          person: 'Ines Duarte',
          callback: 'the move of the billing data to Postgres',
          remarks: 'They lost two people in the spring.',
        },
        { person: 'Mark Hill', callback: 'asked how I decide what not to test' },
      ],
      forgot: [{ text: 'I have led two migrations of this size', for: 'Ines Duarte' }],
      wentBadly: [{ text: 'I rambled about testing', putRight: 'Name the three kinds, and stop.' }],
      iPromised: [{ text: 'the link to my talk' }],
      theyPromised: { text: 'You will hear from us by Friday', by: '2026-11-20' },
      ...debrief,
    }),
  );
  await ask(home, 'debrief', first, '--from', answers, ...now);
  const second = await interview(
    '2026-11-26T10:00[Europe/London]',
    '2026-11-26T11:30[Europe/London]',
    ['Ines Duarte', 'Olu Adeyemi'],
    ...['--round', 'second', '--location', '12 Quartermile, Edinburgh'],
  );
  return { job, first, second };
}

/** A page with a JobPosting as job boards write it. */
export const postingPage = `<!doctype html><html><head><title>Jobs</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#site","publisher":{"@id":"#org"}},
{"@type":"Organization","@id":"#org","name":"Tamsin & Reed","subOrganization":{"@id":"#site"}},
{"@type":"JobPosting","title":"Data Engineer","hiringOrganization":{"@id":"#org"},"jobLocation":{"address":{"addressLocality":"Edinburgh"}},
"description":"<p>We make billing software.</p><p><b>What you bring</b></p><ul><li>Experience migrating large databases</li><li>You explain data to people in finance and operations</li><li>Automated testing of data pipelines</li></ul><p>Nice to have</p><ul><li>Terraform</li></ul><p>We offer</p><ul><li>30 days of holiday</li></ul>"}]}</script>
</head><body><nav>Home Login</nav><p>Enable scripts to see this job.</p></body></html>`;

export const resumeFile = JSON.stringify({
  basics: { name: 'Rowan Ellis', location: { city: 'Leith' } },
  work: [
    {
      name: 'Northgate Water',
      position: 'Data Engineer',
      startDate: '2019-02',
      highlights: [
        'Moved 2 TB of billing data from Oracle to PostgreSQL without downtime',
        'Ran a monthly data clinic for 40 colleagues from finance and operations',
        'Introduced automated tests for 60 nightly pipelines',
      ],
    },
  ],
  skills: [{ name: 'Terraform', level: 'beginner', keywords: ['modules'] }],
  interests: [{ name: 'hill walking' }],
});

/** The lines of a part of the pages, each with what stands before and behind it. */
export const linesOf = (brief: Output<'brief'>, part: string): string[] =>
  brief.sections
    .filter((each) => each.part === part)
    .flatMap((each) =>
      each.lines.map(({ lead, text, more }) =>
        [lead, text, more].filter((words) => words !== null && words !== '').join(' | '),
      ),
    );
