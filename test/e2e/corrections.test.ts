import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { type Running, serverWithKey } from '../support/server.ts';

interface Desk {
  readonly server: Running;
  readonly home: string;
  readonly job: string;
  readonly interview: string;
  post<T = Record<string, never>>(path: string, input: object): Promise<T>;
  view(): Promise<Output<'job'>>;
  today(): Promise<string[]>;
  /** The letter for the first thing to do whose title holds this. */
  letter(title: string): Promise<Output<'draft'>>;
}

const DAY = 86_400_000;
/** A day within the next weeks, for what has to be near. */
const soon = new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10);
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

/** One job at Ovenly, talked about yesterday with Dan and Ben; Dan's name was misheard. */
async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    const post = async <T>(path: string, input: object): Promise<T> => {
      const { status, body } = await server.post<T>(path, input);
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    const steps = async () => (await server.get<Output<'today'>>('/api/today')).doNow;
    try {
      await post('/api/profile', { name: 'Rowan Ellis', email: 'rowan@example.org', zone: 'Europe/London' });
      const { jobId: job } = await post<Output<'add-job'>>('/api/jobs', { role: 'Baker', employer: 'Ovenly' });
      const { interviewId: interview } = await post<Output<'add-interview'>>('/api/interviews', {
        job,
        starts: ago(1),
        people: ['Dan Whit-something', 'Ben Marsh'],
      });
      await work({
        server,
        home,
        job,
        interview,
        post,
        view: () => server.get<Output<'job'>>(`/api/job?job=${job}`),
        today: async () => (await steps()).map((each) => each.title),
        async letter(title) {
          const step = (await steps()).find((each) => each.title.includes(title));
          assert.ok(step, `${title} is to do: ${(await steps()).map((each) => each.title).join('; ')}`);
          return post<Output<'draft'>>('/api/drafts', { step: step.id });
        },
      });
    } finally {
      await server.end();
    }
  });
}

const debriefOf = (desk: Desk) =>
  desk.post<Output<'debrief'>>('/api/debriefs', {
    interview: desk.interview,
    people: [
      { person: 'Dan Whit-something', callback: 'the sourdough line' },
      { person: 'Ben Marsh', callback: 'the night shift' },
    ],
    forgot: [{ text: 'the certificate' }],
    theyPromised: { text: 'by Friday', by: new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10) },
    want: 'unsure',
  });

test('[UI1] given notes of an interview, a second note with one new word leaves the promised day, the notes on each, the certificate and “not sure”', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const before = await desk.view();
    const again = await desk.post<Output<'debrief'>>('/api/debriefs', {
      interview: desk.interview,
      people: [{ person: 'Ben Marsh', callback: 'the day shift' }],
    });
    assert.deepEqual(again.notes, ['What Ben Marsh said: “the night shift” becomes “the day shift”.']);
    const after = await desk.view();
    assert.deepEqual(after.promised, before.promised);
    assert.deepEqual(after.forgot, ['the certificate']);
    assert.equal(after.want, 'unsure');
    assert.deepEqual(
      after.people.map((each) => each.said),
      [['the sourdough line'], ['the day shift']],
    );
    assert.equal(after.story.filter((each) => each.kind === 'debrief-saved').length, 1);
  });
});

test('[UI1] given the form of what happened once more, it opens filled, says what will change, and takes names that are put right', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const { interview } = await desk.server.get<Output<'unfinished'>>(`/api/unfinished?interview=${desk.interview}`);
    const noted = interview?.noted;
    assert.equal(noted?.forgot, 'the certificate');
    assert.equal(noted?.theyPromised, 'by Friday');
    assert.equal(noted?.want, 'unsure');
    assert.deepEqual(
      noted?.people?.map((each) => [each.name, each.remark]),
      [
        ['Dan Whit-something', 'the sourdough line'],
        ['Ben Marsh', 'the night shift'],
      ],
    );
    const answers = {
      ...noted,
      forgot: '',
      people: noted?.people?.map((each) => (each.name.startsWith('Dan') ? { ...each, name: 'Dan Whitlow' } : each)),
    };
    const about = { id: `u_${desk.interview}`, interview: desk.interview, answers };
    const { changes } = await desk.post<Output<'finish-changes'>>('/api/unfinished/changes', about);
    assert.deepEqual(changes, ['Dan Whit-something becomes Dan Whitlow.']);
    const promised = (await desk.view()).promised;
    await desk.post('/api/unfinished/finish', about);
    const view = await desk.view();
    assert.deepEqual(view.people.map((each) => each.name).sort(), ['Ben Marsh', 'Dan Whitlow']);
    assert.deepEqual(view.forgot, ['the certificate']);
    assert.deepEqual(view.promised, promised);
    assert.ok((await desk.today()).some((title) => title.includes('Dan Whitlow')));
    assert.match((await desk.letter('Dan')).text, /^Dear Dan,/);
    // What is said to be taken out goes.
    await desk.post('/api/unfinished/finish', { ...about, answers: { takeOut: ['forgot'] } });
    assert.deepEqual((await desk.view()).forgot, []);
    assert.equal((await desk.view()).people.length, 2);
  });
});

test('[UI1] given a letter that was changed by hand, it follows the corrected name; one that was sent stays as it went', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const draft = await desk.letter('Dan');
    const text = draft.text
      .replace(/^Dear [^,]+,/, 'Dear Dan Whit-something,')
      .replace(/Rowan Ellis$/, 'PS I bring buns.\n\nRowan Ellis');
    await desk.post('/api/drafts/edit', { draft: draft.draftId, text });
    const person = draft.personIds[0] ?? '';
    const { notes } = await desk.post<Output<'correct-person'>>('/api/people/correct', {
      person,
      name: 'Daniel Whitlow',
    });
    assert.equal(notes.length, 1);
    const followed = await desk.letter('Daniel');
    assert.match(followed.text, /^Dear Daniel Whitlow,/);
    assert.match(followed.text, /PS I bring buns/);
    assert.doesNotMatch(followed.text, /something/);
    await desk.post('/api/people/correct', { person, greeted: 'Mr Whitlow' });
    const anew = await desk.post<Output<'draft'>>('/api/drafts', { step: draft.stepId, anew: true });
    assert.match(anew.text, /^Dear Mr Whitlow,/);
    await desk.post('/api/drafts/sent', { draft: draft.draftId });
    const before = (await desk.view()).story.length;
    await desk.post('/api/people/correct', { person, greeted: '', name: 'Dan Whitlow' });
    assert.equal((await desk.view()).story.length, before + 1);
  });
});

test('[UI1] given a firm whose name was misheard, its people and its jobs follow the right one', async () => {
  await withDesk(async (desk) => {
    await desk.post('/api/firms/correct', { firm: 'Ovenly', name: 'Oven & Sons' });
    const view = await desk.view();
    assert.equal(view.title, 'Baker at Oven & Sons');
    assert.deepEqual(
      view.people.map((each) => each.firm),
      ['Oven & Sons', 'Oven & Sons'],
    );
    // Through the job it is the same: those who are here for this job alone move with it.
    await desk.post('/api/job/change', { job: desk.job, employer: 'Crumb Ltd' });
    assert.deepEqual(
      (await desk.view()).people.map((each) => each.firm),
      ['Crumb Ltd', 'Crumb Ltd'],
    );
  });
});

test('[UI1] given an interview that was noted for the wrong time, place and people, what is put right shows on Today and in the letters', async () => {
  await withDesk(async (desk) => {
    const { interviewId } = await desk.post<Output<'add-interview'>>('/api/interviews', {
      job: desk.job,
      starts: '2030-03-04T10:00+00:00[Europe/London]',
      people: ['Cleo Park'],
    });
    const corrected = await desk.post<Output<'correct-interview'>>('/api/interviews/correct', {
      interview: interviewId,
      starts: '2030-03-05T14:30+00:00[Europe/London]',
      location: '4 Mill Lane',
      with: ['Dora Lind'],
      without: ['Cleo Park'],
    });
    assert.deepEqual(
      corrected.people.map((each) => each.name),
      ['Dora Lind'],
    );
    const shown = (await desk.view()).interviews.find((each) => each.id === interviewId);
    assert.equal(shown?.when, '2:30 pm on Tuesday 5 March');
    assert.equal(shown?.ends, '2030-03-05T15:30:00+00:00[Europe/London]');
    assert.equal(shown?.location, '4 Mill Lane');
    // One that is over cannot lie ahead.
    await debriefOf(desk);
    const refused = await desk.server.post<{ what: string }>('/api/interviews/correct', {
      interview: desk.interview,
      starts: '2030-03-05T14:30+00:00[Europe/London]',
    });
    assert.equal(refused.status, 409);
    // Of one that was held the day changes and the notes stay.
    await desk.post('/api/interviews/correct', { interview: desk.interview, starts: ago(3) });
    const held = (await desk.view()).interviews.find((each) => each.id === desk.interview);
    assert.equal(held?.debriefed, true);
  });
});

test('[UI1] given a call that was noted for the wrong person, day and meaning, the correction is the only thing that counts', async () => {
  await withDesk(async (desk) => {
    const { contactId } = await desk.post<Output<'log'>>('/api/contacts', {
      direction: 'in',
      channel: 'phone',
      job: [desk.job],
      person: ['Ben Marsh'],
      meaning: 'rejection',
    });
    assert.equal((await desk.view()).live, false);
    const contact = (await desk.view()).story.at(-1)?.entryId ?? '';
    const answer = await desk.post<Output<'correct-contact'>>('/api/contacts/correct', {
      contact,
      channel: 'voicemail',
      person: ['Dan Whit-something'],
      meaning: 'offer',
      deadline: soon,
    });
    assert.equal(answer.contactId, contactId);
    const view = await desk.view();
    assert.equal(view.state, 'offer');
    await desk.post('/api/contacts/correct', { contact, meaning: 'holding', deadline: '' });
    assert.equal((await desk.view()).state, 'running');
    const { offers } = await stateOf(desk.home);
    assert.deepEqual(offers, []);
  });
});

/** Offers of the account, as an export has folded nothing: they are counted by what is to do. */
async function stateOf(home: string): Promise<{ offers: string[] }> {
  const { doNow } = await ask<Output<'today'>>(home, 'today');
  return { offers: doNow.filter((each) => each.kind === 'decide-offer').map((each) => each.title) };
}

test('[UI1] given a promise for somebody who was not there, it goes to whom the candidate says, and its day and words can be put right', async () => {
  await withDesk(async (desk) => {
    const unclear = await desk.server.post<{ detail: string }>('/api/debriefs', {
      interview: desk.interview,
      iPromised: [{ text: 'send Agnieszka a link to my dbt repo' }],
    });
    assert.equal(unclear.status, 422);
    assert.match(unclear.body.detail, /To whom did you promise/);
    await desk.post('/api/debriefs', {
      interview: desk.interview,
      iPromised: [{ text: 'send Agnieszka a link to my dbt repo', to: 'Agnieszka' }],
    });
    const [promise] = (await desk.view()).iPromised;
    assert.equal(promise?.to, 'Agnieszka');
    assert.ok((await desk.today()).some((title) => title.includes('Agnieszka')));
    await desk.post('/api/promises/correct', {
      promise: promise?.id,
      text: 'the link to my repo',
      by: soon,
      to: 'Ben Marsh',
    });
    assert.deepEqual(
      (await desk.view()).iPromised.map((each) => [each.text, each.on, each.to]),
      [['the link to my repo', soon, 'Ben Marsh']],
    );
    await desk.post('/api/promises/correct', { promise: promise?.id, whose: 'theirs' });
    const view = await desk.view();
    assert.deepEqual(view.iPromised, []);
    assert.equal(view.promised?.by, soon);
    await desk.post('/api/promises/correct', { promise: view.promised?.id, none: true });
    assert.equal((await desk.view()).promised, null);
  });
});

test('[UI1] given a job, an interview or somebody noted by mistake, it is taken away once what goes with it was seen, and comes back whole', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const before = await desk.view();
    const refused = await command(desk.home, ['take-away', desk.job]);
    assert.notEqual(refused.code, 0);
    assert.match(refused.err, /This takes away Baker at Ovenly\. With it go: the interview of/);
    const goes = await desk.server.get<Output<'what-goes'>>(`/api/take-away?id=${desk.job}`);
    assert.deepEqual(goes.people.map((each) => each.name).sort(), ['Ben Marsh', 'Dan Whit-something']);
    const { entryId } = await ask<Output<'take-away'>>(desk.home, 'take-away', desk.job, '--sure');
    assert.deepEqual((await ask<Output<'jobs'>>(desk.home, 'jobs', '--live', 'all')).jobs, []);
    assert.deepEqual(await desk.today(), []);
    await ask(desk.home, 'doctor', '--rebuild');
    assert.deepEqual((await ask<Output<'jobs'>>(desk.home, 'jobs', '--live', 'all')).jobs, []);
    await ask(desk.home, 'retract', entryId);
    const back = await desk.view();
    assert.deepEqual(back.interviews, before.interviews);
    assert.deepEqual(back.people, before.people);
    // Somebody, and an interview.
    const ben = back.people.find((each) => each.name === 'Ben Marsh')?.id ?? '';
    await desk.post('/api/take-away', { id: ben, sure: true });
    assert.deepEqual(
      (await desk.view()).people.map((each) => each.name),
      ['Dan Whit-something'],
    );
    await desk.post('/api/take-away', { id: desk.interview, sure: true });
    assert.deepEqual((await desk.view()).interviews, []);
    const state = JSON.stringify(await desk.view());
    await ask(desk.home, 'doctor', '--rebuild');
    assert.equal(JSON.stringify(await desk.view()), state);
  });
});

test('[UI1] given an interview that they moved by phone, the new time is noted in the same breath', async () => {
  await withDesk(async (desk) => {
    await desk.post('/api/interviews/outcome', {
      interview: desk.interview,
      outcome: 'moved',
      starts: '2030-03-05T09:00+00:00[Europe/London]',
    });
    const [interview] = (await desk.view()).interviews;
    assert.equal(interview?.when, '9:00 am on Tuesday 5 March');
    assert.equal(interview?.ahead, true);
    const id = `u_${desk.interview}`;
    await desk.post('/api/unfinished/finish', {
      id,
      interview: desk.interview,
      answers: { outcome: 'moved', movedOn: '2030-03-06', movedAt: '11:00' },
    });
    assert.equal((await desk.view()).interviews[0]?.when, '11:00 am on Wednesday 6 March');
    assert.ok(!(await desk.today()).some((title) => title.includes('new time')), 'what was agreed is not asked for');
  });
});

test('[UI1] given only the name of a firm, it is said why no letter was written; an agency that was typed twice is no employer', async () => {
  await withDesk(async (desk) => {
    const { notes, jobId } = await desk.post<Output<'finish'>>('/api/unfinished/finish', {
      id: 'u_firm',
      answers: { firm: 'Northgate Staff', agency: 'Northgate Staff', role: 'Packer' },
    });
    assert.match(notes.join(' '), /No letter was written, because nobody is named/);
    const job = await desk.server.get<Output<'job'>>(`/api/job?job=${jobId}`);
    assert.deepEqual([job.employer, job.agency], [null, 'Northgate Staff']);
  });
});

test('[UI1] given a correction that was itself wrong, undo brings back what was noted before, for everybody whom it touched', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const seen = async () => {
      const { title, people, interviews, promised, forgot, iPromised, firms } = await desk.view();
      return JSON.stringify({ title, people, interviews, promised, forgot, iPromised, firms });
    };
    const before = await seen();
    const dan = (await desk.view()).people[0]?.id;
    const acts: readonly (readonly [string, object])[] = [
      ['/api/people/correct', { person: dan, name: 'Dan Whitlow', email: 'dan@ovenly.example' }],
      ['/api/firms/correct', { firm: 'Ovenly', name: 'Oven & Sons' }],
      ['/api/interviews/correct', { interview: desk.interview, starts: ago(2), with: ['Cleo Park'] }],
      ['/api/debriefs', { interview: desk.interview, forgot: [{ text: 'the diploma' }] }],
      ['/api/job/change', { job: desk.job, employer: 'Crumb Ltd', role: 'Miller' }],
      ['/api/take-away', { id: dan, sure: true }],
      ['/api/take-away', { id: desk.interview, sure: true }],
      ['/api/take-away', { id: desk.job, sure: true, people: true }],
    ];
    for (const [index, [path, input]] of acts.entries()) {
      const key = `act-${index}`;
      const { status } = await desk.server.post(path, input, { 'Idempotency-Key': key });
      assert.equal(status, 200, path);
      if (path !== '/api/take-away' || index < acts.length - 1) assert.notEqual(await seen(), before, path);
      await desk.post('/api/undo', { operation: key });
      assert.equal(await seen(), before, path);
    }
  });
});

test('[UI1] given a job that was taken away, nothing of it is found, nor what was begun to be noted of it; undo brings both back', async () => {
  await withDesk(async (desk) => {
    await debriefOf(desk);
    const id = `u_${desk.interview}`;
    await desk.post('/api/unfinished', { id, interview: desk.interview, revision: 0, answers: { forgot: 'the oven' } });
    const begun = async () => (await desk.server.get<Output<'today'>>('/api/today')).unfinished.length;
    const found = async () => (await desk.server.get<Output<'find'>>('/api/find?words=sourdough')).found.length;
    assert.deepEqual([await begun(), await found()], [1, 1]);
    await desk.server.post('/api/take-away', { id: desk.job, sure: true }, { 'Idempotency-Key': 'gone' });
    assert.deepEqual([await begun(), await found()], [0, 0]);
    await desk.post('/api/undo', { operation: 'gone' });
    assert.deepEqual([await begun(), await found()], [1, 1]);
  });
});

test('[UI1] given an invitation by phone with a day and an hour, one note makes the interview, and a second correction goes on from the first', async () => {
  await withDesk(async (desk) => {
    const at = new Date(Date.now() + 4 * DAY).toISOString().slice(0, 10);
    await ask(
      desk.home,
      ...['log', 'in', 'phone', '--job', desk.job, '--person', 'Ben Marsh', '--meaning', 'invitation'],
      ...['--interview', `${at}T15:00[Europe/London]`, '--place', '4 Mill Lane'],
    );
    const view = await desk.view();
    const interview = view.interviews.find((each) => each.location === '4 Mill Lane');
    assert.equal(interview?.starts.slice(0, 16), `${at}T15:00`);
    assert.ok(
      !(await desk.today()).some((title) => title.startsWith('Confirm')),
      'what was agreed needs no confirmation',
    );
    const contact = view.story.find((each) => each.kind === 'contact-logged')?.entryId ?? '';
    await ask(desk.home, 'correct', 'contact', contact, '--channel', 'chat');
    await ask(desk.home, 'correct', 'contact', contact, '--person', 'Dan Whit-something');
    const [corrected] = (await desk.view()).contacts;
    assert.deepEqual([corrected?.channel, corrected?.people[0]?.name], ['chat', 'Dan Whit-something']);
    const later = `${at}T17:00[America/New_York]`;
    await ask(desk.home, 'correct', 'interview', interview?.id ?? '', '--starts', later);
    const moved = (await desk.view()).interviews.find((each) => each.id === interview?.id);
    assert.match(moved?.when ?? '', /^5:00 pm on /);
    assert.equal(moved?.zone, 'America/New_York');
  });
});
