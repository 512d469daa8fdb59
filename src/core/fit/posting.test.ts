import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { german as pack } from '../../languages/de/pack.ts';
import { fitWords as english } from '../../languages/en/fit/words.ts';
import { findJobPosting } from './json-ld.ts';
import { readPosting } from './posting.ts';

const german = await pack.fitWords();
const languages = [english.posting, german.posting];
const posted = (documents: readonly unknown[]) => findJobPosting(documents, english.posting.posted);
const read = (text: string) => readPosting(text, languages);
const short = (text: string) => read(text).requirements.map((each) => `${each.need}: ${each.text}`);

test('the items below “What you bring” are asked for, those below “Nice to have” are nice, and the benefits are neither', () => {
  const text = `Finance Manager\n\nAbout us\nWe are a charity with 80 staff. You will like our office.\n\nYour responsibilities\n- Prepare the monthly accounts\n\nWhat you'll bring:\n• A recognised accounting qualification (ACA, ACCA)\n• At least 3 years of experience in the charity sector\n• Good knowledge of Xero would be an advantage\n\nNice to have\n* Experience of grant reporting\n\nWhat we offer\n- 28 days of holiday\n- A pension`;
  assert.deepEqual(short(text), [
    'must: A recognised accounting qualification (ACA, ACCA)',
    'must: At least 3 years of experience in the charity sector',
    'nice: Good knowledge of Xero would be an advantage',
    'nice: Experience of grant reporting',
  ]);
});

test('each proposal stands in the posting, word for word as its quote', () => {
  const text =
    'We are looking for a nurse. We are looking for someone with patience.\nRequirements\n1. Registration with the NMC\n2. You have two years of experience on a\n   surgical ward\nIdeally you speak some Polish.';
  for (const { quote, text: shown } of read(text).requirements) {
    const flat = text.replace(/\s+/g, ' ');
    assert.ok(flat.includes(quote.replace(/\s+/g, ' ')), quote);
    assert.ok(flat.toLowerCase().includes(shown.toLowerCase()), shown);
  }
  assert.deepEqual(short(text), [
    'must: Patience',
    'must: Registration with the NMC',
    'must: Two years of experience on a surgical ward',
    'nice: Ideally you speak some Polish',
  ]);
});

test('where nothing is headed, sentences that say so are found', () => {
  const text =
    'Our kitchen in Leith feeds four hundred people a day. You will need a food hygiene certificate. Experience in a hospital kitchen is desirable. The shifts begin at six.';
  assert.deepEqual(short(text), [
    'must: Food hygiene certificate',
    'nice: Experience in a hospital kitchen is desirable',
  ]);
});

test('a posting that names only tasks proposes them, and says so', () => {
  const { requirements, fromTasks } = read(
    'Your role\n- Answer the telephone and welcome the visitors to our house\n- Keep the diary of the director',
  );
  assert.deepEqual([requirements.length, fromTasks], [2, true]);
});

test('a German posting is read with German headings', () => {
  const text =
    'Wir suchen eine Sachbearbeiterin (m/w/d) für die Buchhaltung in Köln.\n\nIhre Aufgaben\n- Sie bearbeiten die Eingangsrechnungen\n\nIhr Profil\n- Abgeschlossene kaufmännische Ausbildung\n- Sie haben Erfahrung mit DATEV\n- Englischkenntnisse sind von Vorteil\n\nWir bieten\n- 30 Tage Urlaub';
  assert.equal(read(text).language, 'de');
  assert.deepEqual(short(text), [
    'must: Abgeschlossene kaufmännische Ausbildung',
    'must: Erfahrung mit DATEV',
    'nice: Englischkenntnisse sind von Vorteil',
  ]);
});

test('a language that is not known is said to be so, and nothing is guessed', () => {
  const finnish =
    'Etsimme kokenutta kirjanpitäjää. Vaatimukset\n- Kaupallisen alan koulutus\n- Hyvä englannin kielen taito\nTarjoamme mielenkiintoisen työn ja mukavat työkaverit.';
  const japanese = '必須条件\n・SQLの実務経験\n・日本語での円滑なコミュニケーション';
  for (const text of [finnish, japanese, '', '1234 5678'])
    assert.deepEqual([read(text).language, read(text).requirements], [null, []], text);
});

test('whatever is pasted, reading ends soon, proposes at most forty lines, and each of them stands in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'Requirements',
      'Nice to have:',
      '- You have the patience',
      'the and of to in for with',
      '•',
      'We offer',
      ':',
      '  ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (lines) => {
      const text = lines.join('\n');
      const { requirements } = read(text);
      assert.ok(requirements.length <= 40);
      const flat = text.replace(/\s+/gu, ' ');
      for (const { quote } of requirements)
        assert.ok(flat.includes(quote.replace(/\s+/gu, ' ').trim()), JSON.stringify(quote));
    }),
    { numRuns: 300 },
  );
});

const posting = (part: object) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data Engineer',
  ...part,
});

test('a JobPosting is found alone, in a list, in an @graph and inside another node', () => {
  const one = posting({
    description: '<p>Hello</p>',
    hiringOrganization: { '@type': 'Organization', name: 'Tamsin & Reed' },
  });
  for (const documents of [
    [one],
    [[{ '@type': 'WebSite' }, one]],
    [{ '@graph': [{ '@type': 'Thing' }, one] }],
    [{ '@type': 'WebPage', mainEntity: one }],
  ])
    assert.deepEqual(posted(documents)?.employer, 'Tamsin & Reed');
  assert.equal(posted([{ '@type': 'WebPage' }]), null);
});

test('references by @id are followed, and circles of them end', () => {
  const circle = [
    {
      '@graph': [
        posting({
          '@id': '#job',
          hiringOrganization: { '@id': '#org' },
          qualifications: { '@id': '#job' },
          description: 'Text',
        }),
        { '@type': 'Organization', '@id': '#org', name: { '@id': '#org2' }, parentOrganization: { '@id': '#job' } },
        { '@type': 'Organization', '@id': '#org2', name: 'Reed', parentOrganization: { '@id': '#org' } },
      ],
    },
  ];
  assert.equal(posted(circle)?.employer, 'Reed');
  const self: Record<string, unknown> = posting({ description: 'Text' });
  self.hiringOrganization = self;
  self.skills = [self, [self]];
  assert.equal(posted([self])?.title, 'Data Engineer');
});

test('months of experience are said in years, and lists of skills are put under what is required', () => {
  const found = posted([
    posting({
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 60 },
      skills: ['SQL', 'Python'],
      description: 'Text',
    }),
  ]);
  assert.deepEqual(
    found?.parts.map((each) => `${each.heading}: ${each.html}`),
    [': Text', 'Requirements: 5 years of experience', 'Requirements: SQL\nPython'],
  );
  const said = (monthsOfExperience: unknown, { posting: words } = english): string | undefined =>
    findJobPosting([posting({ experienceRequirements: { monthsOfExperience } })], words.posted)?.parts[0]?.html;
  assert.deepEqual(
    [1, 6, 12, '24', 'some'].map((each) => said(each)),
    ['1 month of experience', '6 months of experience', '1 year of experience', '2 years of experience', 'some'],
  );
  assert.deepEqual(
    [1, 6, 12, 60].map((each) => said(each, german)),
    ['1 Monat Berufserfahrung', '6 Monate Berufserfahrung', '1 Jahr Berufserfahrung', '5 Jahre Berufserfahrung'],
  );
});

test('what a posting asks for as data is read in its own language', () => {
  const data = posting({ responsibilities: 'Die Daten pflegen', qualifications: 'Kenntnisse in SQL und Python' });
  const { parts = [] } = findJobPosting([data], german.posting.posted) ?? {};
  const text = [
    'Wir sind ein Verein und suchen für unser Team eine Person.',
    ...parts.map((each) => `${each.heading}:\n- ${each.html}`),
  ];
  assert.deepEqual(short(text.join('\n')), ['must: Kenntnisse in SQL und Python']);
});

test('whatever stands in JSON-LD, finding ends without an error', () => {
  const keys = fc.constantFrom(
    '@type',
    '@id',
    'JobPosting',
    '@graph',
    'hiringOrganization',
    'name',
    'description',
    'jobLocation',
    'address',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('JobPosting', '#a', 'Reed'),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), (documents) => void posted(documents)),
    { numRuns: 300 },
  );
});

test('an item without a mark is no heading because it has a heading’s word in it', () => {
  const text =
    'Essential skills and experience\nExperience in a contact centre\nTerraform experience\nYou have a driving licence\nGood application of the rules\n\nDesirable:\nSome Welsh\n\nAbout us\nWe have an office in Cardiff and a garden.';
  assert.deepEqual(short(text), [
    'must: Experience in a contact centre',
    'must: Terraform experience',
    'must: Driving licence',
    'must: Good application of the rules',
    'nice: Some Welsh',
  ]);
});

test('lines that a PDF broke at its edge are put together, also without marks before them', () => {
  const text =
    'What you bring\nExperience with Kafka in production\nA calm way with people who are in a hurry, also on the telephone, when a nightly run has\nfailed and the invoices must go out\nNice to have\nSome Norwegian';
  assert.deepEqual(short(text), [
    'must: Experience with Kafka in production',
    'must: A calm way with people who are in a hurry, also on the telephone, when a nightly run has failed and the invoices must go out',
    'nice: Some Norwegian',
  ]);
});

test('headings in many words, a person specification, and a posting in prose', () => {
  assert.deepEqual(
    short(
      'The role\nYou own our payments.\n\nWe would love to hear from you if you have:\n• Shipped products with many stakeholders\n\nBonus points if you:\n• Have led a migration',
    ),
    ['must: Shipped products with many stakeholders', 'nice: Have led a migration'],
  );
  assert.deepEqual(
    short(
      'Person Specification\nQualifications\nEssential criteria\nRegistered Nurse with the NMC\nDesirable criteria\nMentorship qualification\nDisclosure and Barring Service Check\nThis post is subject to the act of 1974.',
    ),
    ['must: Registered Nurse with the NMC', 'nice: Mentorship qualification'],
  );
  assert.deepEqual(
    short(
      "We are looking for an assistant to support our two directors. The successful candidate will have at least five years' experience with executives. Experience in energy would be advantageous. You must have the right to work in the UK.",
    ),
    [
      "must: At least five years' experience with executives",
      'nice: Experience in energy would be advantageous',
      'must: Right to work in the UK',
    ],
  );
});

test('what is only added at the end of a line does not make the whole line nice', () => {
  assert.deepEqual(
    short(
      'Requirements\n- Five years with products, ideally in banking\n- Python; Airflow is a plus\n- Ideally some Welsh\n- Welsh is a plus\n- You will like it here',
    ),
    [
      'must: Five years with products, ideally in banking',
      'must: Python; Airflow is a plus',
      'nice: Ideally some Welsh',
      'nice: Welsh is a plus',
      'must: You will like it here',
    ],
  );
});

test('nodes that name each other in every field are looked at a limited number of times', () => {
  const fields = ['name', 'description', 'credentialCategory', 'competencyRequired', 'addressLocality'];
  const graph = Array.from({ length: 60 }, (_, index) => ({
    '@id': `#${index}`,
    ...Object.fromEntries(fields.map((field) => [field, { '@id': `#${index + 1}` }])),
  }));
  assert.equal(posted([{ '@graph': [posting({ hiringOrganization: { '@id': '#0' } }), ...graph] }])?.employer, null);
});

test('a page without a break, of signs or of words, is read without going over it again and again', () => {
  const common = 'the and of to in for with on at by from as is are be will you your we our ';
  for (const text of [
    `${common}a${';'.repeat(60_000)}b`,
    `Requirements\n- a${' '.repeat(59_000)}b ${common}`,
    `${common}${'x, '.repeat(20_000)}`,
  ])
    assert.ok(read(text).requirements.length <= 40);
});
