import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

/** An interview with Jon Vale on Tuesday 24 November at ten, in which something was promised. */
async function promised(home: string, text: string, agency?: string): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-11-23T09:00');
  const { desk } = life;
  if (agency !== undefined)
    await desk.do('add-person', { name: 'Fiona Marsh', firm: agency, email: 'fiona@calder.example' });
  await desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
  const job = await life.job('Analyst', 'Northwind', agency === undefined ? 'Jon Vale' : 'Fiona Marsh', agency);
  await life.held(job, '2026-11-24T10:00', ['Jon Vale'], { iPromised: [{ text }] });
  life.at('2026-11-24T13:00');
  return { life, job };
}

/** What is to do of thanks and promises: title, and the last moment for it. */
const toDo = async (life: Life): Promise<string[][]> =>
  (await life.today()).doNow
    .filter((each) => each.kind === 'thank-you' || each.kind === 'deliver')
    .map((each) => [each.title, each.closes?.slice(0, 16) ?? '']);

/** What the week says of what was promised, with the days on which it stands. */
const inWeek = async (life: Life): Promise<string[]> =>
  (await life.desk.do('week', {})).days.flatMap((day) =>
    day.items.filter((each) => /promised/.test(each.title)).map((each) => `${day.date} ${each.what}: ${each.title}`),
  );

test('[PL22][PL24] given a promise for the next day, it is read from its own words, named in the line of the thanks with which it goes, and due by that day', async () => {
  await inHome(async (home) => {
    const { life, job } = await promised(home, 'send Jon the link to my portfolio by Thursday');
    assert.deepEqual(
      (await life.desk.do('job', { job })).iPromised.map((each) => each.on),
      ['2026-11-26'],
    );
    assert.deepEqual(await toDo(life), [['Thank Jon Vale and send what you promised', '2026-11-26T17:30']]);
    assert.deepEqual(await inWeek(life), [
      '2026-11-24 now: Thank Jon Vale and send what you promised',
      '2026-11-26 last: Thank Jon Vale and send what you promised',
    ]);
    await life.desk.close();
  });
});

test('[PL22][PL4] through an agency a promise goes through the consultant, as the thanks do: with them, or by itself until its day', async () => {
  for (const [text, lines] of [
    [
      'send Jon the link to my portfolio by Thursday',
      [['Thank the panel through Fiona Marsh and send what you promised', '2026-11-26T17:30']],
    ],
    [
      'send Jon the link to my portfolio by Monday',
      [
        ['Thank the panel through Fiona Marsh', '2026-12-01T17:30'],
        ['Send Fiona Marsh what you promised', '2026-11-30T17:30'],
      ],
    ],
    [
      'send Jon the link to my portfolio',
      [['Thank the panel through Fiona Marsh and send what you promised', '2026-11-26T17:30']],
    ],
  ] as const)
    await inHome(async (home) => {
      const { life } = await promised(home, text, 'Calder Search');
      assert.deepEqual(await toDo(life), lines, text);
      await life.desk.close();
    });
});

test('[PL22] given words that may mean several days, the promise has no day and is due soon', async () => {
  await inHome(async (home) => {
    const { life, job } = await promised(home, 'send Jon my notes next Friday');
    assert.deepEqual(
      (await life.desk.do('job', { job })).iPromised.map((each) => each.on),
      [null],
    );
    assert.deepEqual(await toDo(life), [['Thank Jon Vale and send what you promised', '2026-11-26T17:30']]);
    await life.desk.close();
  });
});

/** What is to do of thanks and promises once the thanks went as this makes them of our letter. */
async function afterThanks(home: string, text: string, change: (letter: string) => string): Promise<string[]> {
  const { life } = await promised(home, text);
  const [step] = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
  assert.ok(step);
  const letter = await life.desk.do('draft', { step: step.id });
  const changed = change(letter.text);
  if (changed !== letter.text) await life.desk.do('edit', { draft: letter.draftId, text: changed });
  await life.desk.do('sent', { draft: letter.draftId });
  const left = (await toDo(life)).map(([title = '']) => title);
  await life.desk.close();
  return left;
}

for (const text of [
  'I send the references by Wednesday',
  'references by wed',
  'send Jon the link to my portfolio by Wednesday',
])
  test(`[PL22] given a promise and thanks that went without it, it stays to be done, whatever else was changed in them: ${text}`, async () => {
    const left = ['Send Jon Vale what you promised'];
    const without = (letter: string): string =>
      letter
        .split(/(?<=[.!?])\s/)
        .filter((each) => !/portfolio|references/.test(each))
        .join(' ');
    const polite = (letter: string): string => without(letter).replace('Jon,', 'Jon,\n\nIt was good to meet you, Jon.');
    for (const change of [without, polite])
      await inHome(async (home) => assert.deepEqual(await afterThanks(home, text, change), left));
  });

test('[PL22] given a promise and thanks into which the candidate put it, it is kept, in their own words or by a link', async () => {
  for (const line of ['The references are attached.', 'Here they are: https://example.org/rosa'])
    await inHome(async (home) => {
      const put = (letter: string): string => letter.replace('Jon,', `Jon,\n\n${line}`);
      assert.deepEqual(await afterThanks(home, 'I send the references by Wednesday', put), []);
    });
});

test('[PL22][PL28] given the day passed for which something was promised, Today and the job say that it is late: in the line of the thanks, and put off', async () => {
  await inHome(async (home) => {
    const { life, job } = await promised(home, 'I send the references by Wednesday');
    const lines = async (): Promise<unknown[]> => {
      const steps = [
        ...(await life.today()).doNow,
        ...(await life.today()).later,
        ...(await life.desk.do('job', { job })).steps,
      ];
      return steps
        .filter((each) => /promised/.test(each.title))
        .map((each) => [
          each.title,
          each.due?.word,
          each.due?.over,
          each.reasons.map((reason) => reason.text).join(' '),
        ]);
    };
    const late =
      /^You promised this for Wednesday 25 November, so it is late: I send the references by Wednesday\. Better late than never\./;
    life.at('2026-11-27T13:00');
    for (const [title, word, over, why] of (await lines()) as [string, string, boolean, string][]) {
      assert.deepEqual([title, word, over], ['Thank Jon Vale and send what you promised', '2 days late', true]);
      assert.match(why, late);
    }
    const [thanks] = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    assert.equal(thanks?.best, 'Ideally by 5:30 pm on Wed 25 Nov. Better late than never.');
    // Thanks alone are put off, for the promise is late: it stays, and is put off by itself.
    await life.desk.do('later', { step: thanks?.id ?? '' });
    const [promise] = (await life.today()).doNow.filter((each) => each.kind === 'deliver');
    await life.desk.do('later', { step: promise?.id ?? '' });
    const put = (await lines()) as [string, string, boolean, string][];
    assert.equal(put.length, 2);
    for (const [title, word, over, why] of put) {
      assert.deepEqual([title, word, over], ['Send Jon Vale what you promised', '2 days late', true]);
      assert.match(
        why,
        /^You put this off until Monday 30 November\. You promised this for Wednesday 25 November, so it is late/,
      );
    }
    await life.desk.close();
  });
});

test('[PL19][PL20] given thanks put off to tomorrow that bring what was promised for Thursday, their line keeps its name', async () => {
  await inHome(async (home) => {
    const { life } = await promised(home, 'I send the references by Thursday');
    const [thanks] = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    await life.desk.do('later', { step: thanks?.id ?? '' });
    const { doNow, later } = await life.today();
    assert.deepEqual(doNow, []);
    assert.equal(later[0]?.title, 'Thank Jon Vale and send what you promised');
    await life.desk.close();
  });
});
