import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';

type Draft = Output<'draft'>;

/** All words in which the consultant may be told how it went, each letter that fits in each way; `promised` is what somebody said of the day. */
async function told(
  home: string,
  language: string | null,
  want: 'yes' | 'unsure',
  promised: { text: string; by: string } | null,
): Promise<string[]> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-09-07T09:00');
  const added = await life.desk.do('add-person', {
    name: 'Gail Reed',
    firm: 'Bridge Search',
    phone: '+44 7700 900222',
  });
  if (language !== null) await life.desk.do('add-person', { person: added.personId, language });
  const job = await life.job('Site Manager', 'Ashmere Homes', 'Gail Reed', 'Bridge Search');
  const theirs = promised === null ? {} : { theyPromised: promised };
  await life.held(job, '2026-09-07T10:00', ['Oliver Marsh'], { want, ...theirs });
  const step = (await life.today()).doNow.find((each) => each.kind === 'debrief-call');
  assert.ok(step);
  const said: string[] = [];
  for (const channel of ['phone', 'email', 'text'] as const)
    for (const register of ['formal', 'neutral', 'warm'] as const) {
      let draft: Draft = await life.desk.do('draft', { step: step.id, channel, register, anew: true });
      const first = draft.letterId;
      do {
        said.push(channel === 'phone' ? (draft.call?.question ?? '') : draft.text);
        const [next] = draft.others ?? [];
        if (next === undefined) break;
        draft = await life.desk.do('draft', { step: step.id, channel, register, letter: next });
      } while (draft.letterId !== first && said.length < 200);
    }
  life.desk.close();
  return said;
}

const asksWhen =
  /timing|when (?:do|they|will|might|are|a decision|your client)|how soon|what happens next|[Bb]is wann|wann der Kunde|weiteren Ablauf|geht es .*weiter/;

for (const language of [null, 'de'])
  for (const want of ['yes', 'unsure'] as const)
    test(`[PL24] given that somebody named the day of the decision, no report after the interview asks for it (${language ?? 'en'}, ${want})`, async () => {
      await withHome(async (home) => {
        const said = await told(home, language, want, {
          text: 'board meets on 21st, know shortly after',
          by: '2026-09-21',
        });
        assert.ok(said.length >= 9);
        assert.deepEqual(
          said.filter((each) => asksWhen.test(each) && !/speak to them|speak to your client/.test(each)),
          [],
        );
      });
    });

test('[PL24] given that nobody named a day, the call to the consultant asks when they decide', async () => {
  await withHome(async (home) => {
    const said = await told(home, null, 'yes', null);
    assert.ok(said.some((each) => asksWhen.test(each)));
  });
});
