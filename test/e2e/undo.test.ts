import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { type Running, serverWithKey } from '../support/server.ts';

interface Desk {
  readonly server: Running;
  readonly home: string;
  readonly job: string;
  story(): Promise<Output<'job'>['story']>;
  today(): Promise<string[]>;
  /** Does it under an id of its own. */
  act<T = Record<string, never>>(path: string, input: object, id: string): Promise<T>;
}

/** One job at Ovenly, talked about yesterday with Anna and Ben. */
async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    const act = async <T>(path: string, input: object, id: string): Promise<T> => {
      const { status, body } = await server.post<T>(path, input, { 'Idempotency-Key': id });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    try {
      await act('/api/profile', { name: 'Rowan Ellis', email: 'rowan@example.org', zone: 'Europe/London' }, 'p');
      const { jobId: job } = await act<Output<'add-job'>>('/api/jobs', { role: 'Baker', employer: 'Ovenly' }, 'j');
      const { interviewId } = await act<Output<'add-interview'>>(
        '/api/interviews',
        { job, starts: new Date(Date.now() - 86_400_000).toISOString(), people: ['Anna Field', 'Ben Marsh'] },
        'i',
      );
      await act('/api/debriefs', { interview: interviewId, people: [{ person: 'Anna Field', callback: 'rye' }] }, 'd');
      await work({
        server,
        home,
        job,
        act,
        story: async () => (await server.get<Output<'job'>>(`/api/job?job=${job}`)).story,
        today: async () => (await server.get<Output<'today'>>('/api/today')).doNow.map((each) => each.title).sort(),
      });
    } finally {
      await server.end();
    }
  });
}

const takeBack = (desk: Desk, operation: string, id: string) =>
  desk.act<Output<'undo'>>('/api/undo', { operation }, id);

test('[UI1] given a step that was left out, put off or kept, undo brings it back as it was, and twice changes nothing', async () => {
  await withDesk(async (desk) => {
    const before = await desk.today();
    const { doNow } = await desk.server.get<Output<'today'>>('/api/today');
    const step = doNow.find((each) => each.title.includes('Anna'))?.id ?? '';
    for (const name of ['skip', 'later'] as const) {
      await desk.act(`/api/steps/${name}`, { step }, `do-${name}`);
      assert.notDeepEqual(await desk.today(), before, name);
      const first = await takeBack(desk, `do-${name}`, `undo-${name}`);
      assert.match(first.tookBack[0] ?? '', /Anna Field/);
      assert.deepEqual(await desk.today(), before, name);
      const position = (await desk.story()).length;
      assert.deepEqual((await takeBack(desk, `do-${name}`, `again-${name}`)).tookBack, []);
      assert.equal((await desk.story()).length, position);
    }
  });
});

test('[UI1] given a job that was ended by mistake, undo opens it again, and the letters of an acceptance go with it', async () => {
  await withDesk(async (desk) => {
    const other = await desk.act<Output<'add-job'>>('/api/jobs', { role: 'Miller', employer: 'Grindwell' }, 'j2');
    const before = await desk.today();
    for (const ending of ['accepted', 'rejected', 'withdrawn', 'silence']) {
      await desk.act('/api/job/close', { job: desk.job, ending }, `end-${ending}`);
      assert.notDeepEqual(await desk.today(), before, ending);
      await takeBack(desk, `end-${ending}`, `undo-${ending}`);
      assert.deepEqual(await desk.today(), before, ending);
      assert.equal((await desk.server.get<Output<'job'>>(`/api/job?job=${desk.job}`)).live, true);
    }
    const told = (await desk.server.get<Output<'job'>>(`/api/job?job=${other.jobId}`)).steps;
    assert.deepEqual(
      told.filter((each) => each.kind === 'inform-others'),
      [],
    );
  });
});

test('[UI1] given a letter noted as sent that did not go, undo brings back the step and the words that were typed', async () => {
  await withDesk(async (desk) => {
    const before = await desk.today();
    const { doNow } = await desk.server.get<Output<'today'>>('/api/today');
    const draft = await desk.act<Output<'draft'>>('/api/drafts', { step: doNow[0]?.id }, 'w');
    const text = 'Dear Anna,\n\nThe rye will not leave my head. Thank you.\n\nRowan Ellis';
    await desk.act('/api/drafts/edit', { draft: draft.draftId, text }, 'e');
    await desk.act('/api/drafts/sent', { draft: draft.draftId }, 's');
    assert.equal((await desk.today()).length, before.length - 1);
    await takeBack(desk, 's', 'us');
    assert.deepEqual(await desk.today(), before);
    assert.equal((await desk.act<Output<'draft'>>('/api/drafts', { step: draft.stepId }, 'w2')).text, text);

    // Another manner never throws away what was typed.
    const warm = await desk.act<Output<'draft'>>(
      '/api/drafts',
      { step: draft.stepId, anew: true, register: 'warm' },
      'a',
    );
    assert.notEqual(warm.text, text);
    await takeBack(desk, 'a', 'ua');
    assert.equal((await desk.act<Output<'draft'>>('/api/drafts', { step: draft.stepId }, 'w3')).text, text);
  });
});

test('[UI1] given what was typed after an interview and thrown away, undo brings it back', async () => {
  await withDesk(async (desk) => {
    const answers = { firm: 'Grindwell', people: [{ name: 'Cleo Hart' }] };
    await desk.act('/api/unfinished', { id: 'u_one', revision: 0, answers }, 'jot');
    await desk.act('/api/unfinished/discard', { id: 'u_one' }, 'throw');
    assert.deepEqual((await desk.server.get<Output<'unfinished'>>('/api/unfinished')).notes, []);
    await takeBack(desk, 'throw', 'back');
    const [note] = (await desk.server.get<Output<'unfinished'>>('/api/unfinished')).notes;
    assert.deepEqual(note?.answers, answers);
  });
});

test('[UI1] given a merge, somebody who left, a meaning and a note taken back, each can be undone', async () => {
  await withDesk(async (desk) => {
    const people = async () =>
      (await desk.server.get<Output<'relations'>>('/api/relations')).firms
        .flatMap((firm) => firm.people.map((each) => `${each.name} at ${firm.name}`))
        .sort();
    const before = await people();
    const ids = (await desk.server.get<Output<'job'>>(`/api/job?job=${desk.job}`)).people.map((each) => each.id);
    await desk.act('/api/people/merge', { person: ids[1], into: ids[0] }, 'm');
    assert.equal((await people()).length, before.length - 1);
    await takeBack(desk, 'm', 'um');
    assert.deepEqual(await people(), before);
    await desk.act('/api/people/left', { person: ids[0] }, 'l');
    assert.notDeepEqual(await people(), before);
    await takeBack(desk, 'l', 'ul');
    assert.deepEqual(await people(), before);

    await desk.act(
      '/api/contacts',
      { direction: 'in', channel: 'email', job: [desk.job], person: ['Anna Field'], meaning: 'rejection' },
      'no',
    );
    const live = async () => (await desk.server.get<Output<'job'>>(`/api/job?job=${desk.job}`)).live;
    assert.equal(await live(), false);
    const said = (await desk.story()).findLast((each) => each.kind === 'contact-logged');
    await desk.act('/api/entries/retract', { entry: said?.entryId }, 'r');
    assert.equal(await live(), true);
    // "Not so" is an act like any other.
    await takeBack(desk, 'r', 'ur');
    assert.equal(await live(), false);
    const line = (await desk.story()).find((each) => each.entryId === said?.entryId);
    assert.deepEqual([line?.takenBack, line?.mayTakeBack], [false, true]);
  });
});

test('[UI1] given a note that was taken back, the story shows it struck out, and the taking back names it', async () => {
  await withDesk(async (desk) => {
    const { doNow } = await desk.server.get<Output<'today'>>('/api/today');
    const step = doNow.find((each) => each.title.includes('Ben'))?.id ?? '';
    await desk.act('/api/steps/skip', { step }, 'skip');
    const skipped = (await desk.story()).find((each) => each.kind === 'step-chosen');
    assert.match(skipped?.text ?? '', /^You left out: .+ \(Ben Marsh\)\.$/);
    await desk.act('/api/undo', { entry: skipped?.entryId }, 'undo');
    const story = await desk.story();
    const struck = story.find((each) => each.entryId === skipped?.entryId);
    assert.deepEqual([struck?.takenBack, struck?.mayTakeBack], [true, false]);
    assert.equal(story.find((each) => each.kind === 'entry-retracted')?.text, `You took back: ${skipped?.text}`);
  });
});

test('[UI1] given the last act at a terminal, `undo` takes back that and nothing else', async () => {
  await withDesk(async (desk) => {
    const before = await desk.today();
    await command(desk.home, ['close', 'job', desk.job, 'withdrawn']);
    const ran = await command(desk.home, ['undo']);
    assert.equal(ran.code, 0, ran.err);
    assert.match(ran.out, /^Taken back: The job ended/);
    assert.deepEqual(await desk.today(), before);
    assert.equal((await ask<Output<'jobs'>>(desk.home, 'jobs')).jobs.length, 1);
  });
});

test('[UI1] given something noted days later, the story tells it when it happened and says when it was noted', async () => {
  await withDesk(async (desk) => {
    const at = new Date(Date.now() - 20 * 86_400_000).toISOString();
    await desk.act(
      '/api/contacts',
      { direction: 'in', channel: 'phone', job: [desk.job], person: ['Ben Marsh'], at, text: 'Called me first.' },
      'late',
    );
    const story = await desk.story();
    assert.deepEqual(
      story.map((each) => each.at),
      story
        .map((each) => each.at)
        .toSorted((one, other) => Date.parse(one.slice(0, 25)) - Date.parse(other.slice(0, 25))),
    );
    const [first] = story;
    assert.equal(first?.kind, 'contact-logged');
    assert.match(first?.noted ?? '', /^noted \w+day \d+ \w+/);
    // The interview of yesterday stands on its day too, though it was put in today.
    const interview = story.find((each) => each.kind === 'interview-planned');
    assert.equal(interview?.at.slice(0, 10), new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    assert.match(interview?.noted ?? '', /^noted /);
  });
});

test('[UI1] given a letter that was opened in another program, Today asks whether it went until that is said', async () => {
  await withDesk(async (desk) => {
    const { doNow } = await desk.server.get<Output<'today'>>('/api/today');
    const draft = await desk.act<Output<'draft'>>('/api/drafts', { step: doNow[0]?.id }, 'w');
    const asked = async () => (await desk.server.get<Output<'today'>>('/api/today')).handed.map((each) => each.draftId);
    assert.deepEqual(await asked(), []);
    await desk.act('/api/drafts/handed', { draft: draft.draftId }, 'h');
    assert.deepEqual(await asked(), [draft.draftId]);
    assert.notEqual((await desk.act<Output<'draft'>>('/api/drafts', { step: draft.stepId }, 'w2')).handed, null);
    await desk.act('/api/drafts/handed', { draft: draft.draftId, notYet: true }, 'n');
    assert.deepEqual(await asked(), []);
    // At a terminal, opening it is handing it over.
    await command(desk.home, ['open', draft.draftId, '--copy']);
    assert.deepEqual(await asked(), [draft.draftId]);
    assert.match((await command(desk.home, ['today'])).out, /Did it go\? Yes: persevere sent dr_/);
    await desk.act('/api/drafts/sent', { draft: draft.draftId }, 's');
    assert.deepEqual(await asked(), []);
  });
});
