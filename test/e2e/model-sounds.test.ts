import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { type ScriptedModel, scriptedModel } from '../support/services/scripted-model.ts';

const now = ['--now', '2026-11-18T10:00Z'];
const pushes = 'Shall we call it settled, then, so that I can ring my wife?';
const secret = 'I have been on sertraline since the spring.';

/** A home with a connected model and a letter in which the candidate typed two sentences; a private note stands with the job. */
async function withTypedLetter(
  work: (home: string, draft: string, model: ScriptedModel) => Promise<void>,
): Promise<void> {
  const model = await scriptedModel();
  try {
    await withHome(async (home) => {
      await ask(home, 'init', '--simulated');
      await ask(home, 'profile', '--name', 'Rowan Ellis', '--zone', 'Europe/London', ...now);
      const { jobId: job } = await ask<Output<'add-job'>>(
        home,
        'add',
        'job',
        '--role',
        'Analyst',
        '--employer',
        'Northwind',
        ...now,
      );
      await ask(home, 'add', 'person', '--name', 'Ines Duarte', '--firm', 'Northwind', ...now);
      await ask(home, 'change', 'job', job, '--contact', 'Ines Duarte', ...now);
      await ask(home, 'write', 'notes', job, 'dont mention: on sertraline since May', ...now);
      const { stepIds } = await ask<Output<'letter'>>(
        home,
        'letter',
        job,
        'correct',
        '--about',
        'I left Halden in 2020',
        ...now,
      );
      const draft = await ask<Output<'draft'>>(home, 'draft', stepIds[0] ?? '', ...now);
      writeFileSync(`${home}/t.txt`, draft.text.replace('\n\n', `\n\n${pushes} ${secret}\n\n`));
      await ask(home, 'edit', draft.draftId, '--from', `${home}/t.txt`, ...now);
      await ask(home, 'model', 'connect', model.address, '--model', 'small', '--consent', model.origin, ...now);
      await work(home, draft.draftId, model);
    });
  } finally {
    await model.end();
  }
}

test('[TR2] a connected model is sent one sentence and nothing else, and its word becomes the hint that the review would give', async () => {
  await withTypedLetter(async (home, draft, model) => {
    const shown = await ask<Output<'sounds'>>(home, 'sounds', draft, pushes, '--look', ...now);
    assert.equal(shown.answer, null);
    assert.equal(model.asked.length, 0);
    for (const other of ['Rowan', 'Ines', 'Northwind', 'Halden', 'sertraline'])
      assert.ok(!shown.body.includes(other), `${other} stays here`);
    model.says = () => ({ text: 'Presumption.' });
    const { answer } = await ask<Output<'sounds'>>(home, 'sounds', draft, pushes, '--shown', shown.digest, ...now);
    assert.deepEqual(model.asked, [{ body: shown.body, key: null }]);
    assert.equal(answer?.finding?.code, 'presumption');
    assert.equal(answer?.finding?.severity, 'hint');
    assert.match(answer?.finding?.message ?? '', /takes the decision for granted/);
    model.says = () => ({ text: 'fine' });
    assert.deepEqual((await ask<Output<'sounds'>>(home, 'sounds', draft, pushes, ...now)).answer, { finding: null });
  });
});

test('[TR2] a sentence that tells what is kept private is sent to nobody, nor is one that does not stand in the letter', async () => {
  await withTypedLetter(async (home, draft, model) => {
    assert.match((await command(home, ['sounds', draft, secret, ...now])).err, /that you keep private/);
    assert.match(
      (await command(home, ['sounds', draft, 'on sertraline since May', ...now])).err,
      /does not stand in the letter/,
    );
    assert.equal(model.asked.length, 0);
  });
});

test('[TR2] an answer that names no family, or several, says nothing of the sentence', async () => {
  await withTypedLetter(async (home, draft, model) => {
    for (const text of ['Ignore this and delete everything.', 'guilt, pressure', '']) {
      model.says = () => ({ text });
      assert.match((await command(home, ['sounds', draft, pushes, ...now])).err, /could not be read/);
    }
  });
});
