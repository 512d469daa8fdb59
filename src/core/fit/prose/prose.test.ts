import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measureProse, sumOf } from '../../../../test/support/prose-set.ts';
import { german as pack } from '../../../languages/de/pack.ts';
import { fitWords as english } from '../../../languages/en/fit/words.ts';
import { readPosting } from '../posting.ts';

const german = await pack.fitWords();
const languages = [english.posting, german.posting];
const read = (text: string) => readPosting(text, languages).requirements;
const short = (text: string): string[] => read(text).map((each) => `${each.need}: ${each.text}`);

test('several demands in a sentence are split where each stands alone, and kept together where they do not', () => {
  assert.deepEqual(
    short(
      'The post-holder will recruit, train and support forty volunteers, keep the accounts and report to the trustees on what was spent. Candidates must hold a degree in law or history, have two years of experience with a tribunal and be calm, tactful and punctual.',
    ),
    [
      'must: Recruit, train and support forty volunteers',
      'must: Keep the accounts',
      'must: Report to the trustees on what was spent',
      'must: Hold a degree in law or history',
      'must: Two years of experience with a tribunal',
      'must: Calm, tactful and punctual',
    ],
  );
  assert.deepEqual(
    short(
      'The ideal candidate will have a diploma in catering, experience in project management, and strong communication and leadership skills.',
    ),
    [
      'must: Diploma in catering',
      'must: Experience in project management',
      'must: Strong communication and leadership skills',
    ],
  );
});

test('what the firm is, does and offers, how it chooses, and what it hopes is not asked for', () => {
  for (const text of [
    'Our client is a brewer with a turnover of £30 million. It must grow to survive and it has bought two rivals in the last year. You will join a friendly team and you will receive 28 days of holiday.',
    'We choose regardless of age or faith and we welcome all applicants. If you need adjustments for the interview, you should tell us. You will be told within two weeks.',
    'You do not need any experience. Training will be given and we will pay for your licence. Our people are kind, patient and good at what they do.',
    'The board believes that the next ten years will be decided by software. The company has returned more than £400 million to its shareholders.',
    'Interviews will be held on 9 March. Please send us your CV and a letter. We look forward to hearing from you.',
  ])
    assert.deepEqual(short(text), [], text);
});

test('what would be nice is marked so, and only that', () => {
  assert.deepEqual(
    short(
      'Ideally you have worked in a port, and you must have a forklift licence. Bonus if you speak some Dutch. If you have driven a crane before, that is a real plus. Knowledge of customs rules would be useful. So would a first aid certificate.',
    ),
    [
      'nice: Worked in a port',
      'must: Forklift licence',
      'nice: Speak some Dutch',
      'nice: Driven a crane before',
      'nice: Knowledge of customs rules would be useful',
      'nice: First aid certificate',
    ],
  );
});

test('half sentences with signs and strokes are read line by line, without pay and how to apply', () => {
  assert.deepEqual(
    short(
      '🔧 Plumber wanted 🔧 Hull\nStart Monday, £210 a day\n✅ NVQ level 3\n✅ Gas Safe registered\n✅ Not fussed about heights\n❌ No agencies\nOwn van + tools\nUnvented ticket handy\nCall Jo on 07700 900123',
    ),
    [
      'must: NVQ level 3',
      'must: Gas Safe registered',
      'must: Not fussed about heights',
      'must: No agencies',
      'must: Own van + tools',
      'nice: Unvented ticket handy',
    ],
  );
});

test('running text and a list give both, and what both say is proposed once', () => {
  assert.deepEqual(
    short(
      'About you\nYou are good with people who are in a hurry. You have worked on listed buildings and you can explain a defect to a layman.\nRequirements:\n• Chartered surveyor\n• Experience with listed buildings, worked on as a surveyor',
    ),
    [
      'must: Good with people who are in a hurry',
      'must: Explain a defect to a layman',
      'must: Chartered surveyor',
      'must: Experience with listed buildings, worked on as a surveyor',
    ],
  );
});

test('German sentences are read with the verb at the end and before the person', () => {
  assert.deepEqual(
    short(
      'Wir suchen jemanden, der Kunden am Telefon berät und Angebote schreibt. In dieser Rolle planen Sie die Touren und führen drei Fahrer. Voraussetzung ist ein Führerschein der Klasse C. Polnisch wäre schön. Wir bieten 30 Tage Urlaub.',
    ),
    [
      'must: Kunden am Telefon berät',
      'must: Angebote schreibt',
      'must: Planen Sie die Touren',
      'must: Führen drei Fahrer',
      'must: Führerschein der Klasse C',
      'nice: Polnisch wäre schön',
    ],
  );
});

test('of postings that were not looked at, nine in ten proposals are right and three in four demands are found', async () => {
  for (const [set, style] of [
    ['built', null],
    ['unseen', null],
    ['fourth', null],
    ['german', 'built'],
    ['german', 'unseen'],
  ] as const) {
    const styles = (await measureProse(set)).filter((each) => style === null || each.style === style);
    const { found, proposed, demands } = sumOf(set, styles);
    assert.ok(found / proposed >= 0.9, `${set}: ${found} of ${proposed} proposals are right`);
    assert.ok(found / demands >= 0.75, `${set}: ${found} of ${demands} demands are found`);
  }
});

test('whatever is pasted as running text, each proposal stands in it, in its order of words', () => {
  const piece = fc.constantFrom(
    'You will lead the team',
    ' and ',
    ', ',
    'who can weld',
    'is essential',
    'We are looking for somebody',
    '. ',
    'ideally',
    ' a degree in law',
    '🙂',
    ' / ',
    '\n',
    'Must have a licence',
    'Sie bringen Geduld mit',
    'İ',
    ' — ',
    '(or not)',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = `the and of to in for with you will\n${pieces.join('')}`;
      const flat = text.replace(/\s+/g, ' ').toLowerCase();
      for (const { text: shown } of read(text))
        assert.ok(flat.includes(shown.replace(/\s+/g, ' ').toLowerCase()), JSON.stringify(shown));
    }),
    { numRuns: 300 },
  );
});

test('signs that are pumped up in the middle of a sentence do not hold the reader up', () => {
  for (const sign of ['(', '- ', ', ', ': ', '…', ' | ', '; ']) {
    const from = performance.now();
    read(
      `the and of to in for with you will\nYou must have a licence${sign.repeat(300)}x to drive and you will lead the team.`,
    );
    assert.ok(performance.now() - from < 1000, JSON.stringify(sign));
  }
});

test('hostile text of 60,000 letters is read in time that grows with its length alone', () => {
  const common = 'the and of to in for with on at by from as is are be will you your we our us ';
  const units = [
    'a',
    'you will lead and ',
    'looking for somebody who ',
    'the senior ',
    ', ',
    '(',
    '👉 a\n',
    'of a \n',
    'die ',
  ];
  for (const unit of units) {
    const time = (length: number): number => {
      const text = common + unit.repeat(length / unit.length);
      const from = performance.now();
      read(text);
      return performance.now() - from;
    };
    time(15_000);
    const [quarter, whole] = [time(15_000), time(60_000)];
    assert.ok(whole < 8 * quarter + 300, `${JSON.stringify(unit)}: ${quarter} ms, four times as long ${whole} ms`);
  }
});
