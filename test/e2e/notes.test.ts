import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

/** Jottings for nobody else, three to a meeting: what was felt, judged, told in confidence, half a sentence. */
const meetings = [
  [
    'I think Anna hated me.',
    'he kept looking at his watch, not a good sign',
    "she's lovely but overworked, poor thing",
  ],
  [
    'ward is always short on nights, they had 4 matrons in 2 yrs',
    'wants ARR 42→70M in 24 mo',
    'prob Monzo? lol the hot coral one',
  ],
  [
    'that the audit committee has lost confidence in the current FD',
    'ships every Thursday and no PM before me',
    'umstieg auf die neue Plattform bis 2028',
  ],
  [
    'told him about the divorce by accident',
    'the salary band is lower than Kestrel pays',
    '- budget\n- their plans for the team\n- why I left Fable',
  ],
] as const;
const forgotten = [
  'I was out for 7 yrs w/ kids and looked after mum',
  'should of mentioned the ALS renewal in May',
  'send the DBS cert on Friday',
  'I cried in the lift afterwards',
];

const plain = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Four words in a row that a letter took from a jotting. */
function taken(letter: string, jotting: string): string[] {
  const said = ` ${plain(letter).join(' ')} `;
  const words = plain(jotting);
  return words.flatMap((_, at) => {
    const four = words.slice(at, at + 4);
    return four.length === 4 && said.includes(` ${four.join(' ')} `) ? [four.join(' ')] : [];
  });
}

test('[WR5] given ugly jottings of twelve people, no letter, message, call or voicemail says four words of them; each stands beside its letter with its reason', async () => {
  await withHome(async (home) => {
    const life = await live(home, '2026-09-07T09:00');
    const { desk } = life;
    const all = [...meetings.flat(), ...forgotten];
    let letters = 0;
    const beside = new Set<string>();
    for (const [index, jotted] of meetings.entries()) {
      const firm = ['Northgate', 'Ashmere', 'Pellworth', 'Quayside'][index] ?? '';
      const names = ['Anna', 'Bilal', 'Carol'].map((name) => `${name} ${firm}`);
      life.at(`2026-09-1${4 + index}T09:00`);
      await desk.do('add-person', { name: names[0] ?? '', firm: `${firm} Homes` });
      const job = await life.job('Site Manager', `${firm} Homes`, names[0] ?? '');
      await life.held(job, `2026-09-1${4 + index}T10:00`, names, {
        people: names.map((person, at) => ({ person, callback: jotted[at] })),
        forgot: [{ text: forgotten[index], for: names[0] }],
        want: 'yes',
      });
    }
    for (const day of ['2026-09-18T10:00', '2026-09-30T10:00', '2026-10-14T10:00']) {
      life.at(day);
      for (const step of (await life.today()).doNow)
        for (const channel of ['email', 'text', 'chat', 'phone', 'voicemail'] as const) {
          if (step.kind === 'reflect' || step.kind === 'brief') continue;
          const draft: Output<'draft'> = await desk.do('draft', { step: step.id, channel });
          const words = `${draft.text}\n${draft.call?.points.join('\n') ?? ''}\n${draft.spoken.map((each) => each.text).join(' ')}`;
          letters += 1;
          for (const jotting of all) assert.deepEqual(taken(words, jotting), [], words);
          for (const each of draft.beside) {
            beside.add(each.text);
            assert.notEqual(each.because, '');
          }
        }
    }
    assert.ok(letters >= 60, String(letters));
    // A note of several lines is several notes.
    const lines = meetings.flat().flatMap((each) => each.split('\n').map((line) => line.replace(/^- /, '')));
    for (const jotting of lines)
      assert.ok(
        [...beside].some((each) => jotting.includes(each)),
        jotting,
      );
    desk.close();
  });
});

test('[WR5] given a plain topic and a private one, the letter says the topic; the terminal prints the private one beside it', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-09-07T09:00');
    await life.desk.do('add-person', { name: 'Carol Dunn', firm: 'Ashmere Homes' });
    const job = await life.job('Site Manager', 'Ashmere Homes', 'Carol Dunn');
    await life.held(job, '2026-09-07T10:00', ['Carol Dunn', 'Bilal Khan'], {
      people: [
        { person: 'Carol Dunn', callback: 'the handover between the day and night teams' },
        { person: 'Bilal Khan', callback: 'I think he was bored' },
      ],
      want: 'yes',
    });
    life.at('2026-09-07T15:00');
    const thanks = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    const texts: string[] = [];
    for (const step of thanks)
      texts.push((await command(home, ['draft', step.id, '--now', '2026-09-07T15:00+01:00'])).out);
    const carol = texts.find((text) => text.includes('Dear Carol')) ?? '';
    const bilal = texts.find((text) => text.includes('Dear Bilal')) ?? '';
    assert.match(carol, /the handover between the day and night teams/);
    assert.doesNotMatch(carol, /Not in the letter/);
    assert.match(bilal, /Not in the letter\n {2}“I think he was bored” It may be private, so it stays with you\./);
    assert.equal(bilal.split('I think he was bored').length, 2, bilal);
    life.desk.close();
  });
});
