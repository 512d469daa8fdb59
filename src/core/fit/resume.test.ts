import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EvidenceState } from '../journal/fit-states.ts';
import { resumeFromLinkedin } from './linkedin.ts';
import { evidenceFrom, resumeToGive } from './resume.ts';
import { checkResume, isEmptyResume } from './resume-schema.ts';

// Texts as people write them, in many scripts; what is optional may be missing, as the schema allows.
const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const words = fc.array(word, { maxLength: 4 });
const some = <T>(part: Record<string, fc.Arbitrary<T>>) => fc.record(part, { requiredKeys: [] });
const span = { startDate: word, endDate: word, url: word, summary: word };
const list = (part: Record<string, fc.Arbitrary<unknown>>) => fc.array(some(part), { maxLength: 3 });

/** As a file holds it: without prototypes of its own. */
const plain = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** Every field that the JSON Resume schema knows (v1.0.0). */
const resumes = some<unknown>({
  $schema: word,
  basics: some<unknown>({
    name: word,
    label: word,
    image: word,
    email: word,
    phone: word,
    url: word,
    summary: word,
    location: some({ address: word, postalCode: word, city: word, countryCode: word, region: word }),
    profiles: list({ network: word, username: word, url: word }),
  }),
  work: list({ name: word, location: word, description: word, position: word, ...span, highlights: words }),
  volunteer: list({ organization: word, position: word, ...span, highlights: words }),
  education: list({
    institution: word,
    url: word,
    area: word,
    studyType: word,
    startDate: word,
    endDate: word,
    score: word,
    courses: words,
  }),
  awards: list({ title: word, date: word, awarder: word, summary: word }),
  certificates: list({ name: word, date: word, url: word, issuer: word }),
  publications: list({ name: word, publisher: word, releaseDate: word, url: word, summary: word }),
  skills: list({ name: word, level: word, keywords: words }),
  languages: list({ language: word, fluency: word }),
  interests: list({ name: word, keywords: words }),
  references: list({ name: word, reference: word }),
  projects: list({
    name: word,
    description: word,
    highlights: words,
    keywords: words,
    startDate: word,
    endDate: word,
    url: word,
    roles: words,
    entity: word,
    type: word,
  }),
  meta: some({ canonical: word, version: word, lastModified: word }),
});

const asState = ({ formerId: _, ...each }: ReturnType<typeof evidenceFrom>[number]): EvidenceState => ({
  ...each,
  entryId: 'ent_1',
  at: 0,
});

test('[FT1] a résumé that is taken in and given back has lost nothing that its schema knows', () => {
  fc.assert(
    fc.property(resumes.map(plain), (document) => {
      const { resume, leftOut } = checkResume(document);
      assert.deepEqual(leftOut, []);
      const examples = evidenceFrom(resume, 'json-resume').map(asState);
      assert.deepEqual(resumeToGive(resume, examples), document);
    }),
    { numRuns: 300 },
  );
});

test('[FT1] the candidate’s own examples go out as projects and come back as the same examples, word for word', () => {
  const own = fc.record({
    title: fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text.trim()}`),
    situation: fc.option(
      word.map((text) => `s${text}`.trim()),
      { nil: null },
    ),
    task: fc.option(
      word.map((text) => `t${text}`.trim()),
      { nil: null },
    ),
    action: fc.constant(null),
    result: fc.option(
      word.map((text) => `r${text}`.trim()),
      { nil: null },
    ),
    figures: fc.constantFrom(null, '40 %'),
    skills: fc.array(fc.constantFrom('SQL', 'Kanban'), { maxLength: 2 }),
    where: fc.constantFrom(null, 'Northgate'),
  });
  fc.assert(
    fc.property(resumes, fc.array(own, { maxLength: 4 }), (document, written) => {
      const examples = written.map(
        (each, index): EvidenceState => ({
          ...each,
          id: `evi_${index}`,
          from: null,
          to: null,
          source: 'written',
          entryId: 'ent_1',
          at: 0,
        }),
      );
      const given = JSON.parse(JSON.stringify(resumeToGive(document as Record<string, unknown>, examples)));
      const back = evidenceFrom(checkResume(given).resume, 'json-resume').filter((each) => each.source === 'written');
      assert.deepEqual(back.map(asState), examples);
    }),
    { numRuns: 200 },
  );
});

test('[FT1] an example of an earlier import is known by the id that it got then', () => {
  const [example] = evidenceFrom({ work: [{ name: 'Northgate', highlights: ['Cut runs'] }] }, 'json-resume');
  assert.equal(example?.formerId, 'evi_wy24vkjny0bcmv0zqye6ze0c');
});

test('[FT1] each highlight becomes an example, and taking the same résumé in again names the same ones', () => {
  const resume = {
    work: [
      {
        name: 'Northgate',
        position: 'Engineer',
        startDate: '2019-02',
        highlights: ['Cut nightly runs from 6 to 2 hours', 'Led a team of 4'],
      },
      { name: 'Halden', summary: 'Kept the books of three shops.' },
    ],
    projects: [{ name: 'Meter map', description: 'A map of all meters', keywords: ['GIS'] }],
  };
  const found = evidenceFrom(resume, 'json-resume');
  assert.deepEqual(
    found.map(({ title, where, figures, skills }) => ({ title, where, figures, skills })),
    [
      {
        title: 'Cut nightly runs from 6 to 2 hours',
        where: 'Northgate',
        figures: 'Cut nightly runs from 6 to 2 hours',
        skills: [],
      },
      { title: 'Led a team of 4', where: 'Northgate', figures: 'Led a team of 4', skills: [] },
      { title: 'Kept the books of three shops.', where: 'Halden', figures: null, skills: [] },
      { title: 'A map of all meters', where: 'Meter map', figures: null, skills: ['GIS'] },
    ],
  );
  assert.deepEqual(
    evidenceFrom(resume, 'json-resume').map((each) => each.id),
    found.map((each) => each.id),
  );
});

test('what stands where the schema says something else is named by its place and left out; the rest is kept', () => {
  const { resume, leftOut } = checkResume({
    work: [{ name: 'Northgate', highlights: 'no list' }, 'nothing'],
    skills: {},
    basics: { name: 'Rowan', profiles: [1] },
  });
  assert.deepEqual(leftOut, ['work[0].highlights', 'work[1]', 'skills', 'basics.profiles']);
  assert.deepEqual(resume, { work: [{ name: 'Northgate' }], basics: { name: 'Rowan' } });
});

test('a résumé without a word is empty', () => {
  for (const each of [
    {},
    { basics: {}, work: [], skills: [{ name: ' ', keywords: [] }] },
    { $schema: 'x', meta: { version: '1' } },
  ])
    assert.equal(isEmptyResume(each), true, JSON.stringify(each));
  assert.equal(isEmptyResume({ skills: [{ name: 'SQL' }] }), false);
});

test('LinkedIn’s tables become a résumé: dates as the schema writes them, lines of a description as highlights', () => {
  const resume = resumeFromLinkedin(
    new Map([
      ['profile.csv', [{ 'First Name': 'Rowan', 'Last Name': 'Ellis', Headline: 'Data engineer', Summary: '' }]],
      [
        'positions.csv',
        [
          {
            'Company Name': 'Northgate Water',
            Title: 'Engineer',
            Description: '• Moved 2 TB\n• Led a team',
            Location: 'Leith',
            'Started On': 'Feb 2019',
            'Finished On': '',
          },
        ],
      ],
      ['skills.csv', [{ Name: 'SQL' }, { Name: '' }]],
      ['certifications.csv', [{ Name: 'Scrum Master', Authority: 'Scrum.org', 'Started On': '3 Mar 2021' }]],
    ]),
  );
  assert.deepEqual(resume, {
    basics: { name: 'Rowan Ellis', label: 'Data engineer' },
    work: [
      {
        name: 'Northgate Water',
        position: 'Engineer',
        location: 'Leith',
        startDate: '2019-02',
        highlights: ['Moved 2 TB', 'Led a team'],
      },
    ],
    certificates: [{ name: 'Scrum Master', issuer: 'Scrum.org', date: '2021-03-03' }],
    skills: [{ name: 'SQL' }],
  });
});

test('[FT1] given a résumé whose summary is a book of figures, what an example holds is cut to a note and read at once', () => {
  const figures = '12 lines and '.repeat(100_000);
  const [example] = evidenceFrom({ work: [{ name: 'Northgate', position: figures, summary: figures }] }, 'json-resume');
  assert.deepEqual(
    [example?.title.length, example?.figures?.length, example?.situation?.length],
    [20_000, 20_000, 20_000],
  );
  const before = process.cpuUsage();
  evidenceFrom({ work: [{ summary: `${'a '.repeat(1_000_000)}. In 3 years` }] }, 'json-resume');
  assert.ok(process.cpuUsage(before).user < 1_000_000);
});

test('[RU8] given a description of a hundred thousand empty lines, a job of the data export is read in the time of any other', () => {
  // A lone carriage return begins a line for a pattern, and none for what is split.
  for (const lines of ['\r'.repeat(100_000), '\u2028'.repeat(100_000), ' \r'.repeat(50_000)]) {
    const before = process.cpuUsage();
    const rows = [{ 'Company Name': 'Northwind', Title: 'Engineer', Description: `${lines}x` }];
    const read = evidenceFrom(resumeFromLinkedin(new Map([['positions.csv', rows]])), 'linkedin');
    const { user } = process.cpuUsage(before);
    assert.ok(user < 1_000_000, `${JSON.stringify(lines.slice(0, 6))}: ${user / 1000} ms, ${read.length}`);
  }
});
