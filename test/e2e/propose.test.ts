import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { live } from '../support/life.ts';
import { type ScriptedModel, scriptedModel } from '../support/services/scripted-model.ts';

type Draft = Output<'draft'>;
type Proposed = Output<'propose'>;
const now = ['--now', '2026-09-07T15:00+01:00'];

/** The thanks for Monday morning with a note of it, and a model that does as the test says. */
async function noted(
  remark: string,
  work: (home: string, draft: Draft, model: ScriptedModel) => Promise<void>,
): Promise<void> {
  const model = await scriptedModel();
  try {
    await withHome(async (home) => {
      await ask(home, 'init', '--simulated');
      const life = await live(home, '2026-09-07T09:00');
      await life.desk.do('add-person', { name: 'Carol Dunn', firm: 'Ashmere Homes', email: 'first@example.org' });
      const job = await life.job('Site Manager', 'Ashmere Homes', 'Carol Dunn');
      await life.held(job, '2026-09-07T10:00', ['Carol Dunn'], { people: [{ person: 'Carol Dunn', remark }] });
      life.at('2026-09-07T15:00');
      const step = (await life.today()).doNow.find((each) => each.kind === 'thank-you');
      const draft = await life.desk.do('draft', { step: step?.id ?? '', channel: 'email' });
      life.desk.close();
      await work(home, draft, model);
    });
  } finally {
    await model.end();
  }
}

const connect = (home: string, model: ScriptedModel) =>
  ask(home, 'model', 'connect', model.address, '--model', 'small', '--consent', model.origin, ...now);

test('[WR7][WR5] given a gap and a model, it is shown the note and the sentence before the gap and nothing else, and only when it is asked', async () => {
  await noted('ships every Thursday, no PM before me\n- I think she was bored', async (home, draft, model) => {
    const [gap] = draft.gaps;
    assert.equal(gap?.mayPropose, true);
    const without = await command(home, ['propose', draft.draftId, gap?.id ?? '', ...now]);
    assert.match(without.err, /No language model is connected/);
    await connect(home, model);
    assert.equal(model.asked.length, 0, 'looking at a letter asks nobody');
    const shown = await ask<Proposed>(home, 'propose', draft.draftId, gap?.id ?? '', '--look', ...now);
    assert.equal(shown.answer, null);
    assert.equal(model.asked.length, 0);
    const { messages } = JSON.parse(shown.body) as { messages: { content: string }[] };
    const sent = JSON.parse(messages[1]?.content ?? '') as { note: string; before: string };
    assert.deepEqual(Object.keys(sent), ['note', 'before']);
    assert.equal(sent.note, 'ships every Thursday, no PM before me');
    assert.ok(draft.text.slice(0, gap?.at).endsWith(sent.before));
    assert.doesNotMatch(sent.before, /\n/);
    assert.doesNotMatch(shown.body, /bored|Rosa Amber|@/);
    model.says = () => ({ text: 'I keep coming back to how you ship every Thursday.' });
    const { answer } = await ask<Proposed>(
      home,
      ...['propose', draft.draftId, gap?.id ?? '', '--shown', shown.digest],
      ...now,
    );
    assert.deepEqual(model.asked, [{ body: shown.body, key: null }]);
    assert.equal(answer?.text, 'I keep coming back to how you ship every Thursday.');
    const after = await ask<Draft>(home, 'draft', draft.stepId, ...now);
    assert.equal(after.text, draft.text, 'it is shown, and put in by nobody but the candidate');
    assert.deepEqual(after.gaps, draft.gaps);
  });
});

test('[WR7][WR1] given a model that adds a name, a number, a claim, a link or a blank, each is struck out', async () => {
  await noted('ships every Thursday, no PM before me', async (home, draft, model) => {
    await connect(home, model);
    const gap = draft.gaps[0]?.id ?? '';
    const propose = async (text: string): Promise<Proposed['answer']> => {
      model.says = () => ({ text });
      return (await ask<Proposed>(home, 'propose', draft.draftId, gap, ...now)).answer;
    };
    for (const invented of [
      'I keep thinking of how Globex ships every Thursday.',
      'I keep thinking of how 14 of you ship every Thursday.',
      'I led a team of engineers at a bank for years and doubled its revenue.',
      'I keep thinking of how you ship every Thursday, see https://evil.example/x for more.',
      'I keep thinking of [the project] and how you ship every Thursday.',
    ]) {
      const answer = await propose(invented);
      assert.equal(answer?.text, '', invented);
      assert.ok(answer?.sentences.every((each) => each.struck !== null));
    }
    const both = await propose('“I keep thinking of how you ship every Thursday. Globex would be lucky.”');
    assert.equal(both?.text, 'I keep thinking of how you ship every Thursday.');
    const pushed = await propose('You must ship every Thursday!!');
    assert.ok(
      pushed?.text === '' || (pushed?.findings.length ?? 0) > 0,
      'what comes back passes the review of a typed sentence',
    );
  });
});

test('[WR5] given a private note, there is no gap for it and nothing that a model is asked', async () => {
  await noted('I think she was bored', async (home, draft, model) => {
    await connect(home, model);
    assert.deepEqual(
      draft.beside.map((each) => each.why),
      ['private'],
    );
    assert.deepEqual(draft.gaps, []);
    const refused = await command(home, ['propose', draft.draftId, 'gap_of_a_private_note', ...now]);
    assert.match(refused.err, /no such gap/);
    assert.match(refused.err, /Nothing was sent/);
    assert.equal(model.asked.length, 0);
  });
});
