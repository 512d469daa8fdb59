import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';

import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

type Draft = Output<'draft'>;

/** A home in which Carol Dunn and Bilal Khan of a firm were met in the morning, and this was typed. */
async function met(home: string, typed: Record<string, unknown>): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-09-07T09:00');
  for (const name of ['Carol Dunn', 'Bilal Khan'])
    await life.desk.do('add-person', { name, firm: 'Ashmere Homes', email: `${name.slice(0, 5)}@example.org` });
  const job = await life.job('Site Manager', 'Ashmere Homes', 'Carol Dunn');
  await life.held(job, '2026-09-07T10:00', ['Carol Dunn', 'Bilal Khan'], typed);
  life.at('2026-09-07T15:00');
  return { life, job };
}

async function letterOf(life: Life, kind: string, name: string): Promise<Draft> {
  for (const step of (await life.today()).doNow.filter((each) => each.kind === kind)) {
    const draft = await life.desk.do('draft', { step: step.id, channel: 'email' });
    if (draft.to[0]?.name === name) return draft;
  }
  throw new Error(`There is no ${kind} to ${name}.`);
}

const shown = (draft: Draft): [string, string | undefined][] =>
  draft.gaps.map((each) => [each.note.text, each.starters[0]]);

test('[WR7] given a remark that holds a question, a subject and a judgement, the question invites first, and the judgement is shown nowhere but beside', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, {
      people: [
        {
          person: 'Carol Dunn',
          remark:
            'chair. obsessed w covenant headroom. asked wd I have told the mkt sooner abt the write-down?? pompous but fair',
        },
      ],
    });
    const draft = await letterOf(life, 'thank-you', 'Carol Dunn');
    assert.deepEqual(shown(draft), [
      ['asked wd I have told the mkt sooner abt the write-down??', 'Thank you for your question about ___'],
      ['obsessed w covenant headroom', 'I keep coming back to ___'],
    ]);
    assert.deepEqual(
      draft.beside.filter(({ why }) => why === 'private').map(({ text }) => text),
      ['chair', 'pompous but fair'],
    );
    assert.doesNotMatch(draft.text, /pompous|covenant|write-down/);
    await life.desk.close();
  });
});

test('[WR5] given something forgotten that is not for them, and a plain fact, only the fact is offered', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, {
      forgot: [
        { text: 'bank shifts at the hospice still on, dont mention', for: 'Carol Dunn' },
        { text: 'cpcs A04 AND A02 both in date til 2029. forgot tell carol', for: 'Carol Dunn' },
      ],
    });
    const draft = await letterOf(life, 'thank-you', 'Carol Dunn');
    assert.deepEqual(shown(draft), [['cpcs A04 AND A02 both in date til 2029', 'I should have mentioned that ___']]);
    await life.desk.close();
  });
});

test('[WR14] given a promise to tell them something, the letter says that nothing is sent, and the gap asks for what is to be told', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, {
      iPromised: [{ text: 'ill tell carol by fri if i can start 30 nov', to: 'Carol Dunn' }],
    });
    // The thanks do not pretend to keep it: it stays to be told.
    const thanks = await letterOf(life, 'thank-you', 'Carol Dunn');
    assert.doesNotMatch(thanks.text, /promised|as I said|attach/i);
    await life.desk.do('sent', { draft: thanks.draftId });
    const draft = await letterOf(life, 'deliver', 'Carol Dunn');
    assert.match(draft.letterId ?? '', /^deliver\/told/);
    assert.doesNotMatch(draft.text, /with this|send|attach/i);
    assert.doesNotMatch(draft.subject, /promised to send|said I’d send/);
    assert.deepEqual(shown(draft), [['ill tell carol by fri if i can start 30 nov', 'I said I’d let you know ___']]);
    for (const channel of ['text', 'phone', 'voicemail'] as const) {
      const { text } = await life.desk.do('draft', { step: draft.stepId, channel });
      assert.doesNotMatch(text, /send|sent|here’s what/i, text);
    }
    for (const letter of draft.others) assert.match(letter, /^deliver\/told/);
    await life.desk.close();
  });
});

test('[PL22] given a promise to send what cannot be named for certain, the thanks bring it, with a gap for what it is', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, { iPromised: [{ text: 'pics of card to gaz tonite', to: 'Carol Dunn' }] });
    // It goes with the thanks, and the gap asks what it is.
    const draft = await letterOf(life, 'thank-you', 'Carol Dunn');
    assert.deepEqual(shown(draft), [['pics of card to gaz tonite', 'As promised, I’m attaching ___']]);
    await life.desk.do('fill', { draft: draft.draftId, gap: draft.gaps[0]?.id ?? '', text: 'my CPCS card' });
    await life.desk.do('sent', { draft: draft.draftId });
    await assert.rejects(letterOf(life, 'deliver', 'Carol Dunn'));
    await life.desk.close();
  });
});

test('[PL22] given thanks that went without the thing that was promised, it is still to be sent', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, { iPromised: [{ text: 'pics of card to gaz tonite', to: 'Carol Dunn' }] });
    const thanks = await letterOf(life, 'thank-you', 'Carol Dunn');
    await life.desk.do('sent', { draft: thanks.draftId });
    const draft = await letterOf(life, 'deliver', 'Carol Dunn');
    assert.deepEqual(shown(draft), [['pics of card to gaz tonite', 'As promised, here is ___']]);
    await life.desk.close();
  });
});

test('[WR5][PL22] given a promise with something private in it, a gap asks for it, and no model is offered its note', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, { iPromised: [{ text: 'my sick note from the GP', to: 'Carol Dunn' }] });
    const [gap] = (await letterOf(life, 'thank-you', 'Carol Dunn')).gaps;
    assert.equal(gap?.note.text, 'my sick note from the GP');
    assert.equal(gap?.mayPropose, false);
    await life.desk.close();
  });
});

test('[PL22] given two references promised, the thanks name them, and no gap asks', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, { iPromised: [{ text: 'two references', to: 'Carol Dunn' }] });
    const draft = await letterOf(life, 'thank-you', 'Carol Dunn');
    assert.match(draft.text, /: two references\./);
    assert.deepEqual(shown(draft), []);
    await life.desk.close();
  });
});

test('[WR5] given a figure that is to be put right, the letter says it whole, as it was typed', async () => {
  await inHome(async (home) => {
    const { life, job } = await met(home, {});
    for (const [text, said] of [
      ['my win rate last year was 52 %, not 60 %', 'My win rate last year was 52 %, not 60 %.'],
      ['I left Halden in 2020', 'I left Halden in 2020'],
      ['the team had 14 people (not 40), in Leeds & York', 'The team had 14 people (not 40), in Leeds & York.'],
    ] as const) {
      const { stepIds } = await life.desk.do('letter', { job, letter: 'correct', text });
      const draft = await life.desk.do('draft', { step: stepIds[0] ?? '', channel: 'email' });
      assert.ok(draft.text.includes(said), draft.text);
      assert.deepEqual(draft.beside, []);
      assert.doesNotMatch(draft.text, /which would you prefer|telephone you briefly/);
    }
    const { stepIds } = await life.desk.do('letter', { job, letter: 'correct', text: '52 → 60' });
    const draft = await life.desk.do('draft', { step: stepIds[0] ?? '', channel: 'email' });
    assert.deepEqual(shown(draft), [['52 → 60', 'To put it right: ___']]);
    await life.desk.close();
  });
});

test('[WR7] given a slip with what would put it right, one letter of the panel offers to put it right', async () => {
  await inHome(async (home) => {
    const { life } = await met(home, {
      wentBadly: [{ text: 'said EBITDA was 41. stupid', putRight: 'EBITDA in 2024 was £44m' }],
    });
    const carol = await letterOf(life, 'thank-you', 'Carol Dunn');
    const bilal = await letterOf(life, 'thank-you', 'Bilal Khan');
    assert.deepEqual(shown(carol), [['EBITDA in 2024 was £44m', 'To put it right: ___']]);
    assert.deepEqual(shown(bilal), []);
    assert.doesNotMatch(carol.text, /EBITDA|stupid/);
    await life.desk.close();
  });
});
