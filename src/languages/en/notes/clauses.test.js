import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../../test/support/runs.ts';
import { loadTagger } from '../../../adapters/text/tagger.ts';
import { readClauses } from '../../../core/write/note-clauses.ts';
import { createNoteReader } from '../../../core/write/note-reading.ts';
import { readEnglishNote } from './grammar.ts';

let read;
before(async () => {
  read = createNoteReader(readEnglishNote, await loadTagger(), ['Dave Holm']);
});
/** Each clause as "said: words", "question: words" and so on for what invites, or "private: words". */
function clauses(note, whose) {
  return readClauses(read, note, whose).map(({ text, ...reading }) =>
    reading.said !== null
      ? `said: ${reading.said.text}`
      : `${reading.why === 'unclear' ? (reading.likely ?? 'unclear') : reading.why}: ${text}`,
  );
}
function check(whose, table) {
  for (const [note, ...expected] of table) assert.deepEqual(clauses(note, whose), expected, note);
}
test('[WR5] given a question of theirs beside something private, the question alone invites', () => {
  check('theirs', [
    [
      'asked wd I have told the mkt sooner abt the Harbour write-down?? pompous but fair',
      'question: asked wd I have told the mkt sooner abt the Harbour write-down??',
      'private: pompous but fair',
    ],
    [
      'asked abt how i cope when a pt dies on shift - i waffled. she seemed tired',
      'question: asked abt how i cope when a pt dies on shift',
      'private: i waffled',
      'private: she seemed tired',
    ],
    [
      'site mgr. asked what i do when wind over 38. knows his stuff but a loudmouth',
      'private: site mgr',
      'question: asked what i do when wind over 38',
      'private: knows his stuff',
      'private: a loudmouth',
    ],
    [
      'BOOK CHALLENGES!!! asked what id do if a parent wants a book pulled. super pregnant',
      'topic: BOOK CHALLENGES',
      'question: asked what id do if a parent wants a book pulled',
      'private: super pregnant',
    ],
    [
      'didnt catch name, came in late, asked if id do nights',
      'private: didnt catch name',
      'private: came in late',
      'question: asked if id do nights',
    ],
    [
      'Loved my tasting unit!!! asked: do you co-teach? how often',
      'private: Loved my tasting unit',
      'question: asked: do you co-teach? how often',
    ],
    [
      'liked my thesis. Q: what wd I do if a client wants me 2 backdate a notice. (obv no)',
      'private: liked my thesis',
      'question: Q: what wd I do if a client wants me 2 backdate a notice',
      'private: obv no',
    ],
    [
      'I blanked; quizzed me on CPR 24 / summary judgment',
      'private: I blanked',
      'question: quizzed me on CPR 24 / summary judgment',
    ],
  ]);
});
test('[WR5] given a question about the candidate’s own life or pay, it stays private', () => {
  for (const note of [
    'asked if i have kids',
    'asked about my gap',
    'asked when i last drank',
    'wanted to know how old I am',
    'asked about my salary expectations',
    'q: is my health ok for nights',
    'asked why I left Tarn',
    'asked if I have other offers',
    'asked whether my husband minds',
    'wanted to know if i am on a visa',
    'asked what church i go to',
    'asked about my notice period',
    'do you plan to start a family?',
    'asked how I deal with my anxiety',
    'asked what my boss thinks',
    'asked how i sleep after nights',
    'asked what ive been doing since 2018',
  ])
    assert.deepEqual(clauses(note, 'theirs'), [`private: ${note}`], note);
});
/** What of a note invites a sentence, or is said. */
function offered(note) {
  return readClauses(read, note, 'theirs')
    .filter(({ said, why }) => said !== null || why === 'unclear' || why === 'other-language')
    .map(({ text }) => text);
}
test('[WR5] given a question of which health, pay, another firm or an untruth is a part, nothing of it is offered', () => {
  for (const note of [
    'asked me how I manage my diabetes',
    "asked how long I've had the wheelchair lol",
    'q: r u planning kids',
    'Q - what does ur husband do',
    "wanted to know if I'd had covid",
    'asked abt my tattoos',
    'asked why the gap in 2019',
    'asked what I earn now',
    'asked what id want (said 45)',
    "asked if I'd take 60k",
    'asked who else im talking to',
    'asked when im due',
    "asked how I'd deal with the drunk consultant (Dr Bell!)",
    'asked me not to tell HR about the merger',
    'asked if I could keep it quiet: Leeds is closing',
    'asked about the MSc I never finished',
    'asked about SAP and I made it up',
    'asked how many I managed, said 12, its 4',
  ])
    assert.deepEqual(offered(note), [], note);
});
test('[WR5] given what was criticised of the firm or somebody there, it is offered nowhere', () => {
  for (const note of [
    'short on nights again, 2 off sick. smelt a bit tbh',
    'shouts a LOT',
    'he interrupted me twice',
    'tacho infringements thru the roof, TM got sacked',
    'budget deficit again. she sighed',
    'v dull. 45k max',
    'rude to the receptionist; ignored me',
  ])
    assert.deepEqual(offered(note), [], note);
});
test('[WR5] given a plain subject beside what is of somebody’s life, looks, money or plans, the subject alone is offered', () => {
  for (const note of [
    'AA meetings on tuesdays. the SAP rollout',
    'BMI 41. the new ward',
    '3 months sober, the new ward',
    '2 kids. the new ward',
    '5 weeks gone, the new ward',
    'CCJ from 2019; the new ward',
    'IVA in 2020. the new ward',
    'DBS will show 2011. the new ward',
    'the affair. the new ward',
    'her perfume!! the new ward',
    'grey roots, the new ward',
    'the wig!! the new ward',
    '3 chins. the new ward',
    'old fashioned ties. the SAP rollout',
    'yellow teeth. the SAP rollout',
    'the Brexit chat. the SAP rollout',
    'white middle class panel. the SAP rollout',
    'all blokes. the SAP rollout',
    '4 white men in suits; the SAP rollout',
    'no women. the SAP rollout',
    'he fancies me. the SAP rollout',
    'Deloitte said 70k. the SAP rollout',
    '2nd interview at Monzo on Tues. the SAP rollout',
    'plan B: Monzo. the SAP rollout',
    '3rd choice tbh. the SAP rollout',
    "I'd only do 6 months here. the SAP rollout",
    'just need the visa stamp. the SAP rollout',
    'stop gap till the MA. the SAP rollout',
    'the commute is a killer. the SAP rollout',
    'told them 12 direct reports (its 4). the SAP rollout',
  ])
    assert.deepEqual(offered(note), [note.includes('ward') ? 'the new ward' : 'the SAP rollout'], note);
});
test('[WR7] given a question of theirs in anybody’s hand, it invites in its own words', () => {
  for (const note of [
    'wanted to know if I could start in March',
    'asked if id do nights',
    'Asks how I handle a rude customer!',
    'how do you feel about on-call?',
    'why RE lit not corporate',
    'She wanted to know what I would cut first in the team',
    'Question: would I move to Leeds',
    'asked me how I break bad news to a family',
    'grilled me on IFRS 16',
  ])
    assert.equal(clauses(note, 'theirs')[0], `question: ${note}`, note);
});
test('[WR5] given a plain topic beside something private, the topic alone invites', () => {
  check('theirs', [
    ['syringe drivers!! T34. nice smile 😊', 'topic: syringe drivers', 'topic: T34', 'private: nice smile 😊'],
    [
      'chair. obsessed w covenant headroom, net debt 2.9x. pompous',
      'private: chair',
      'topic: obsessed w covenant headroom',
      'topic: net debt 2.9x',
      'private: pompous',
    ],
    [
      '"we lose people here but we dont lose them alone" - loved that',
      'topic: "we lose people here but we dont lose them alone"',
      'private: loved that',
    ],
    [
      'showed me the garden room. moaned about the rota',
      'topic: showed me the garden room',
      'private: moaned about the rota',
    ],
    [
      'rem com. I said restructuring. (truth: Martin)',
      'private: rem com',
      'private: I said restructuring',
      'private: truth: Martin',
    ],
    [
      'he wants esports club in library (ugh, he is awful)',
      'topic: he wants esports club in library',
      'private: ugh, he is awful',
    ],
    ['the move to Postgres. She seemed bored.', 'topic: the move to Postgres', 'private: She seemed bored'],
  ]);
});
test('[WR5] given several clauses that may all be said, each is said', () => {
  check('theirs', [
    [
      'Talked about the audit in March. Asked how I decide what not to test',
      'said: the audit in March',
      'said: how I decide what not to test',
    ],
    ['- the audit in March\n- the new platform', 'said: the audit in March', 'said: the new platform'],
    ['the new platform\nshe hates it', 'said: the new platform', 'private: she hates it'],
  ]);
});
test('[WR5] given that a note is not for them, nothing of what it means is offered', () => {
  for (const note of [
    'bank shifts at the hospice still on, dont mention',
    "the second site in Porto, don't repeat that",
    'the second site in Porto. Between us.',
    'off the record: the Leeds office moves. the move to Postgres',
    'the new platform (not for them)',
    'the new platform - keep it quiet',
    'the new platform, nobody knows yet',
    'the new platform. Keep this to myself',
    'the plan for a second site; confidential',
    'the second site in Porto. Don’t tell Anna about that',
    'my certificate in first aid, better not mention it',
  ])
    for (const whose of ['theirs', 'mine'])
      assert.ok(
        readClauses(read, note, whose).every(({ why }) => why === 'private'),
        note,
      );
  check('theirs', [
    [
      'IFRS 16 on vessel charters. Said (in confidence) the FD is being managed out',
      'topic: IFRS 16 on vessel charters',
      'private: Said (in confidence) the FD is being managed out',
    ],
    ['the new platform\noff the record', 'private: the new platform', 'private: off the record'],
  ]);
});
test('[WR5] given plain facts of the candidate’s own work, none is private', () => {
  check('mine', [
    [
      'cpcs A04 AND A02 both in date til 2029. forgot tell mick',
      'own: cpcs A04 AND A02 both in date til 2029',
      'private: forgot tell mick',
    ],
    ['forgot to say my license is K-12 not just 7-12', 'own: forgot to say my license is K-12 not just 7-12'],
    ['I ran 42 book tastings last yr & circ went up 31%', 'own: I ran 42 book tastings last yr & circ went up 31%'],
    ['i did 8 months pastry at a bakery in lisbon', 'own: i did 8 months pastry at a bakery in lisbon'],
    [
      'shouldve said i did the palliative care module in 2023, distinction',
      'own: shouldve said i did the palliative care module in 2023, distinction',
    ],
    ['£240m RCF refinanced in 11 weeks', 'own: £240m RCF refinanced in 11 weeks'],
    ['I refinanced the 240m RCF in 11 weeks', 'said: I refinanced the 240m RCF in 11 weeks'],
    ['NMC pin is current', 'own: NMC pin is current'],
    ['license renewal', 'own: license renewal'],
    ['I run the complaints forum for the whole south west', 'own: I run the complaints forum for the whole south west'],
    ['I took Beckfoot through a rights issue in 2021', 'own: I took Beckfoot through a rights issue in 2021'],
    ['closed $800k new biz in FY25', 'own: closed $800k new biz in FY25'],
    ['I cut empty running by 14%', 'own: I cut empty running by 14%'],
    ['my win rate is 52%', 'own: my win rate is 52%'],
    ['cut net debt by a third', 'own: cut net debt by a third'],
    ['two references from the ward', 'own: two references from the ward'],
    ['I should have asked who I would sit with', 'to-ask: I should have asked who I would sit with'],
    ['ask abt the training budget', 'to-ask: ask abt the training budget'],
  ]);
});
test('[WR5] given what the candidate costs or owes, it is private', () => {
  for (const note of [
    'told her £19.50/hr min',
    '£28ph',
    'I am on £52k',
    '65k base',
    '$92k',
    'my savings and my debts',
    'ask abt LTIP + car allowance',
    'i need £300 a day',
  ])
    for (const whose of ['theirs', 'mine'])
      if (note !== 'my savings and my debts' || whose === 'mine')
        assert.ok(
          readClauses(read, note, whose).every(({ why }) => why === 'private'),
          note,
        );
});
test('[WR13] given a promise to tell them something, it is no thing to send', () => {
  for (const note of [
    'ill tell shaz by fri if i can start 30 nov',
    'tell Anna by Friday whether I can start in May',
    "I'll let them know about the dates",
    'get back to him re start date',
    'confirm my start date',
    'ring Gaz on Monday',
    'to decide by Thursday',
  ])
    assert.deepEqual(clauses(note, 'promised'), [`to-tell: ${note}`], note);
  check('promised', [
    ['send Tamika the genre slides', 'said: the genre slides'],
    ['two references', 'said: two references'],
    ['send luca my pastel de nata recipe', 'said: my pastel de nata recipe'],
    ['My references', 'said: my references'],
    ['references from Gaz', 'topic: references from Gaz'],
    ['text of the safety policy', 'reminder: text of the safety policy'],
    ['answer key for the maths test', 'reminder: answer key for the maths test'],
  ]);
});
test('[WR5] however clauses are put beside each other, what invites holds nothing of a private one', () => {
  const secret = fc.constantFrom(
    'she seemed bored',
    'pompous',
    'i waffled',
    'mums cancer',
    'salary 92k',
    'he is leaving in May',
    'a loudmouth',
    'visa till Sept',
    'he hates his boss',
    'hes ok',
  );
  const plain = fc.constantFrom(
    'asked how I plan tests',
    'the move to Postgres',
    'IFRS 16 on vessel charters',
    'wanted to know what I would change',
    'syringe drivers',
    'talked about the audit in March',
  );
  const by = fc.constantFrom('. ', '; ', ' - ', '?? ', '!! ', ', ', ' but ', '\n', ' (');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(secret, plain), by), { minLength: 2, maxLength: 6 }), (parts) => {
      const note = parts.map(([text, mark]) => text + mark).join('');
      for (const clause of readClauses(read, note, 'theirs')) {
        if (clause.why === 'private' || clause.why === 'reminder') continue;
        assert.doesNotMatch(
          clause.text,
          /bored|pompous|waffled|cancer|92k|leaving|loudmouth|visa|hates|hes ok/,
          `${note} | ${clause.text}`,
        );
      }
    }),
    runs(2000),
  );
});
test('[WR5] given what the candidate did and left out, a sentence about it is offered, also where the work was hard or cost millions', () => {
  const left = (note) => {
    const reading = readEnglishNote(note, 'mine', null);
    return reading.said === null ? [reading.why, reading.likely] : ['said'];
  };
  for (const note of [
    'forgot: I took Great Lakes from 9.1M to 14.6M in 3 yrs',
    'didnt mention I wrote the job that found $1.3M in stuck payouts',
    'shdve said my welsh is GCSE not fluent!!',
    'never told her I ran the late shift',
  ])
    assert.equal(left(note)[0], 'unclear', note);
  for (const note of [
    'I lied about the exam',
    'forgot to say I was fired',
    'I missed work because of my mum',
    'I owe 4k',
  ])
    assert.deepEqual(left(note)[0], 'private', note);
});
test('[WR5] given what they pay, no sentence about it is offered', () => {
  for (const note of ['base 165, OTE 280', '29k tho', '34k + nights allowance', 'levels: L5 190-220', 'H1B transfer'])
    assert.deepEqual(offered(note), [], note);
});
