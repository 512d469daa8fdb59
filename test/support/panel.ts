import fc from 'fast-check';
import type { LetterFacts, Reader } from '../../src/core/write/letter.ts';
import type { Fact, Facts } from '../../src/core/write/render-letter.ts';
import { noVoice } from '../../src/core/write/voice.ts';
import type { Blank, Situation } from '../../src/core/write/whole-letter.ts';

const given = [
  'Ines Duarte',
  'Mark Hill',
  'Olu Adeyemi',
  'Grace Kim',
  'Dr Samir Haddad',
  'Wei Chen',
  'Anna',
  'Zoë Ångström-Brown',
];

/** A fact as it reads in a sentence, with where it was noted. */
export function fact(text: string, entryId = 'ent_debrief', field = 'people/0/remark'): Fact {
  return { text, from: [{ entryId, field }] };
}

export function reader(index: number, part: Partial<Reader> = {}): Reader {
  return { id: `per_${index}`, name: given[index % given.length] ?? 'Anna', title: null, greeted: null, ...part };
}

/** What every case has. */
export const common: Facts = {
  candidate: { text: 'Rowan Ellis', from: [] },
  given: { text: 'Rowan', from: [] },
  number: { text: '07700 900123', from: [] },
  role: fact('the Data Engineer role at Tamsin & Reed', 'ent_job', 'role'),
  title: fact('Data Engineer', 'ent_job', 'role'),
  employer: fact('Tamsin & Reed', 'ent_job', 'role'),
  day: fact('Monday', 'ent_interview', 'startsAt'),
  clock: fact('10:00 am', 'ent_interview', 'startsAt'),
};

export function letterFacts(part: Partial<LetterFacts> = {}): LetterFacts {
  return {
    kind: 'thank-you',
    variant: 'plain',
    channel: 'email',
    occasion: 'thank-you',
    register: 'neutral',
    candidate: 'Rowan Ellis',
    voice: noVoice,
    reader: reader(0),
    facts: common,
    so: new Set<Situation>(['met', 'wanted']),
    before: [],
    onBehalfOf: [],
    had: new Set(),
    own: [],
    beside: [],
    sayable: [],
    asks: [],
    seed: 0,
    ...part,
  };
}

const said: Readonly<Partial<Record<Blank, readonly string[]>>> = {
  topic: ['the move of the billing data to Postgres', 'pair programming', 'the audit in March', 'weekend rotas'],
  question: ['how I decide what not to test', 'night shifts', 'whether I could start in January'],
  act: ['I led two migrations of this size', 'I led a team of six at my last firm'],
  matter: ['my certificate in statistics', 'the talk that I gave in Leeds'],
  example: [
    'I cut the time to close the books from nine to four days',
    'I ran a monthly data clinic for 40 colleagues',
  ],
};

const notes: fc.Arbitrary<Facts> = fc
  .record({
    topic: fc.option(fc.constantFrom(...(said.topic ?? []))),
    question: fc.option(fc.constantFrom(...(said.question ?? []))),
    act: fc.option(fc.constantFrom(...(said.act ?? []))),
    matter: fc.option(fc.constantFrom(...(said.matter ?? []))),
    example: fc.option(fc.constantFrom(...(said.example ?? []))),
  })
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen).flatMap(([name, text]) => (text === null ? [] : [[name, fact(text)] as const])),
    ),
  );

/** The letters of one panel of two to six, in its order: whatever was noted of each, from nothing to everything. */
export const panelArbitrary: fc.Arbitrary<LetterFacts[]> = fc
  .record({
    panel: fc.array(notes, { minLength: 2, maxLength: 6 }),
    want: fc.constantFrom<Situation | null>('wanted', null),
    register: fc.constantFrom('formal' as const, 'neutral' as const, 'warm' as const),
    when: fc.option(fc.constantFrom('by Thursday', 'in about ten days')),
    isKnown: fc.boolean(),
    seed: fc.nat(9972),
  })
  .map(({ panel, want, register, when, isKnown, seed }) => {
    const { title: _title, employer: _employer, day: _day, clock: _clock, ...bare } = common;
    const base: Facts = {
      ...(isKnown ? common : { ...bare, role: fact('the role', 'ent_job', 'role') }),
      ...(when === null ? {} : { when: fact(when) }),
    };
    const so = new Set<Situation>([
      'met',
      ...(want === null ? [] : [want]),
      ...(when === null ? [] : ['promised' as const]),
    ]);
    const all = panel.map((each): Facts => ({ ...base, ...each }));
    return all.map((facts, index) =>
      letterFacts({
        reader: reader(index),
        facts: { ...facts, called: { text: reader(index).name ?? '', from: [] } },
        so,
        register,
        seed,
        before: all.slice(0, index).map((before) => ({ facts: before, so })),
      }),
    );
  });
