import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf as sites } from '../../adapters/text/sites.ts';
import { invitationWords } from '../../languages/en/interface/invitation-notes.ts';
import { whoWasThere } from './attendance.ts';
import { mayBePerson, nameOf } from './mailbox-person.ts';
import type { CalendarAttendee, Mailbox } from './parsed.ts';
import type { Self } from './self.ts';

const own: Self = { names: ['Robin Ash'], addresses: ['robin@example.org'] };
const unknown: Self = { names: [], addresses: [] };

const there = (name: string, email: string, part: Partial<CalendarAttendee> = {}): CalendarAttendee => ({
  name,
  email,
  type: 'INDIVIDUAL',
  role: 'REQ-PARTICIPANT',
  status: 'ACCEPTED',
  ...part,
});
const robin = there('Robin Ash', 'robin@example.org');
const bo = there('Bo Lin', 'bo@quay.example');
const cora = there('Cora Moss (Interview Coordinator)', 'cora@quay.example');

interface Asked {
  organiser?: Mailbox | null;
  self?: Self;
  summary?: string;
  employer?: string | null;
}

function read(
  attendees: CalendarAttendee[],
  { organiser = null, self = own, summary = 'Interview', employer = null }: Asked = {},
) {
  return whoWasThere({ summary, organiser, attendees }, self, employer, sites);
}

const { doubts, leftOut: outs } = invitationWords;

/** Who is proposed: `o:` organises only, and the doubt in brackets; after a bar who is left out and why. */
function told(attendees: CalendarAttendee[], asked: Asked = {}): string[] {
  const { people, leftOut } = read(attendees, asked);
  return [
    ...people.map(
      ({ name, as, doubt }) =>
        `${as === 'organiser' ? 'o:' : ''}${name}${doubt === undefined ? '' : ` (${doubts[doubt]})`}`,
    ),
    ...leftOut.map(({ name, why }) => `| ${name}: ${outs[why]}`),
  ];
}

test('[K6] whoever arranges interviews is left out beside others, and holds it, with a doubt, where nobody else is there', () => {
  assert.deepEqual(told([robin, bo, cora]), ['Bo Lin', '| Cora Moss: coordinator']);
  assert.deepEqual(told([robin, cora]), ['Cora Moss (their title says that they arrange interviews)']);
  assert.deepEqual(told([robin, bo], { organiser: cora }), ['Bo Lin', 'o:Cora Moss', '| Cora Moss: coordinator']);
  assert.deepEqual(told([robin, bo, cora], { organiser: cora }), ['Bo Lin', 'o:Cora Moss', '| Cora Moss: coordinator']);
  assert.deepEqual(told([robin], { organiser: cora }), ['Cora Moss (their title says that they arrange interviews)']);
});

test('[K6] whoever invites interviews too, unless they declined or are of another firm than all others', () => {
  const ann = there('Ann Weir', 'ann@quay.example');
  assert.deepEqual(told([robin, bo], { organiser: ann }), ['Bo Lin', 'Ann Weir']);
  assert.deepEqual(told([robin, bo, ann], { organiser: ann }), ['Bo Lin', 'Ann Weir']);
  assert.deepEqual(told([robin, bo, { ...ann, status: 'DECLINED' }], { organiser: ann }), [
    'Bo Lin',
    'o:Ann Weir',
    '| Ann Weir: declined',
  ]);
  const agent = there('Ada Holt', 'ada@agency.example');
  assert.deepEqual(told([robin, bo], { organiser: agent }), ['Bo Lin', 'o:Ada Holt']);
  assert.deepEqual(told([robin], { organiser: agent }), ['Ada Holt']);
  assert.deepEqual(told([robin, bo, there('Al Poe', 'al@agency.example')], { organiser: agent }), [
    'Bo Lin',
    'Al Poe',
    'Ada Holt',
  ]);
  assert.deepEqual(
    told([robin, there('Bo Lin', 'bo')], { organiser: agent }),
    ['Bo Lin', 'Ada Holt'],
    'nobody knows their firm',
  );
});

test('[K6] a mailbox of a role that invites is left out once, and nobody is proposed twice', () => {
  const team = there('Hiring Team', 'hiring@quay.example');
  assert.deepEqual(told([robin, bo, team], { organiser: team }), ['Bo Lin', '| Hiring Team: not a person']);
  assert.deepEqual(told([robin, bo, bo, there('B. Lin', 'bo@quay.example')]), ['Bo Lin']);
  assert.deepEqual(told([robin, there('Al Poe', ''), there('Al Poe', ''), there('Al Roe', '')]), ['Al Poe', 'Al Roe']);
});

test('[K6] a person whose address is of a service that arranges is asked about, and left out beside others where they invite', () => {
  const doubt = 'their address belongs to a service that arranges interviews';
  const kay = there('Kay Fox', 'kay@greenhouse.io');
  assert.deepEqual(told([robin, kay]), [`Kay Fox (${doubt})`]);
  assert.deepEqual(told([robin, bo], { organiser: kay }), ['Bo Lin', '| Kay Fox: a service that arranges interviews']);
  assert.deepEqual(told([robin, bo, kay], { organiser: kay }), [
    'Bo Lin',
    '| Kay Fox: a service that arranges interviews',
  ]);
  assert.deepEqual(told([robin], { organiser: kay }), [`Kay Fox (${doubt})`]);
  assert.deepEqual(told([robin, there('Kay Fox via Greenhouse', 'x@greenhouse.io')]), [
    '| Kay Fox via Greenhouse: a service that arranges interviews',
  ]);
  assert.deepEqual(told([robin, there('', 'no-reply@greenhouse.io')]), ['| No Reply: not a person']);
  assert.deepEqual(told([robin, kay], { employer: 'Greenhouse' }), ['Kay Fox']);
});

test('[K6] what a name or an address leaves open is said beside it', () => {
  assert.deepEqual(told([robin, there('Ann Weir', 'info@quay.example')]), [
    'Ann Weir (several people may read this address)',
  ]);
  assert.deepEqual(told([robin, there('Data Team', 'data@quay.example')]), [
    'Data Team (the invitation names a team, not a person)',
  ]);
  assert.deepEqual(told([robin, there('Ann Weir (12)', 'aw@quay.example')]), ['Ann Weir (this may be a room)']);
  assert.deepEqual(told([robin, there('Forth (12)', 'forth@quay.example')]), ['| Forth: a room']);
  assert.deepEqual(told([robin, there('Kay Fox', 'kay@otter.ai')]), [
    'Kay Fox (their address belongs to a service that records meetings)',
  ]);
  assert.deepEqual(told([robin, there('Kay Fox', 'jobs@otter.ai')]), ['| Kay Fox: a bot']);
});

test('[K6] a name is tidied of what programs add; where only a team or an address stands there, the address tells the name', () => {
  const name = (text: string, email = 'anna.schmidt@quay.example') => nameOf({ name: text, email });
  assert.equal(name('Anna Schmidt | Quay Lines'), 'Anna Schmidt');
  assert.equal(name(''), 'Anna Schmidt');
  assert.equal(name('anna.schmidt@quay.example'), 'Anna Schmidt');
  assert.equal(name('Talent Team'), 'Anna Schmidt');
  assert.equal(name('Talent Team', 'talent@quay.example'), 'Talent Team');
  assert.equal(name('', 'anna.schmidt+interview@quay.example'), 'Anna Schmidt');
  assert.equal(name('', 'a.schmidt2@quay.example'), 'a.schmidt2@quay.example');
  assert.equal(name('', 'a1_schmidt@quay.example'), 'Schmidt');
});

test('[K6] a word that stands for a team is a surname after a given name, and nowhere else', () => {
  const may = (text: string) => mayBePerson({ name: text, email: 'x1@quay.example' });
  for (const person of ['Sam Room', 'Ann Board', 'Anna', 'Ann Marie van der Lang'])
    assert.equal(may(person), true, person);
  for (const none of [
    'Meeting Room',
    'Team Board',
    'Room',
    'Hiring Team',
    'Ann of the Data Team',
    'One two three four five six',
    'Room 4',
  ])
    assert.equal(may(none), false, none);
});

test('[K6] beside the candidate’s own address a namesake at a firm is somebody else, whom the candidate may leave out', () => {
  const doubt = 'they bear your name; leave them out if it is you';
  assert.deepEqual(told([robin, there('Robin Ash', 'ash@quay.example')]), [`Robin Ash (${doubt})`]);
  assert.deepEqual(told([robin, there('Robin Ash', 'robinash@gmail.com')]), []);
  assert.deepEqual(told([robin, there('Robin Ash', '')]), []);
  assert.deepEqual(told([there('Robin Ash', 'ash@quay.example'), bo]), ['Bo Lin']);
  assert.deepEqual(read([robin, bo]).self, { name: 'Robin Ash', email: 'robin@example.org' });
  assert.equal(read([bo]).self, null);
  assert.deepEqual(read([bo], { organiser: robin }).self, { name: 'Robin Ash', email: 'robin@example.org' });
});

test('[K6] where the candidate is not named, whoever may be them is asked about', () => {
  const rob = there('Robin', 'r@quay.example');
  const free = there('Al Poe', 'al@gmail.com', { status: 'NEEDS-ACTION' });
  const asked = read([bo, rob, free]);
  assert.deepEqual(asked.you, {
    among: [
      { name: 'Robin', email: 'r@quay.example' },
      { name: 'Al Poe', email: 'al@gmail.com' },
    ],
    guess: null,
  });
  assert.deepEqual(told([bo, rob, free]), ['Bo Lin', 'Robin (this may be you)', 'Al Poe (this may be you)']);
  assert.equal(read([bo, { ...free, status: 'ACCEPTED' }]).you, null);
  assert.equal(read([bo]).you, null);
  assert.equal(read([bo, rob], { self: { ...own, absent: true } }).you, null, 'they said that they are not in it');
});

test('[K6] where nothing is known of the candidate, one is guessed, shown as left out, and asked about among all people', () => {
  const free = there('Al Poe', 'al@gmail.com', { status: 'NEEDS-ACTION' });
  const { you, leftOut, people } = read([bo, free], { self: unknown });
  assert.deepEqual(you?.guess, { name: 'Al Poe', email: 'al@gmail.com' });
  assert.equal(you?.among.length, 2);
  assert.deepEqual(leftOut, [{ name: 'Al Poe', why: 'you' }]);
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Bo Lin'],
  );
  assert.equal(read([bo], { self: unknown }).you, null);
});
