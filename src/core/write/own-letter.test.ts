import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asTemplate, bodyOf, faultOf, needsOf } from './own-letter.ts';

const own = (text: string, more: { needs?: readonly ('day' | 'topic')[]; subject?: string } = {}) => ({
  text,
  needs: more.needs ?? [],
  subject: more.subject ?? null,
});

test('[WR12] given a letter of their own with a blank that there is none of, or a bracket without its other, it says which', () => {
  const name = 'Rosa Amber';
  assert.deepEqual(faultOf(own('About {job}.'), 'email', name), { code: 'unknown-blank', of: 'job' });
  assert.deepEqual(faultOf(own('Thank you[ for {day}.'), 'email', name), {
    code: 'bracket-not-ended',
    of: 'Thank you[ for {day}.',
  });
  assert.deepEqual(faultOf(own('Thank you for {day}.'), 'email', name), { code: 'may-be-absent', of: 'day' });
  assert.equal(faultOf(own('Thank you for {day}.', { needs: ['day'] }), 'email', name), null);
  assert.equal(faultOf(own('Thank you[ for {day}], about {role}.'), 'email', name), null);
  assert.deepEqual(faultOf(own('{role}'), 'email', name), { code: 'empty', of: '' });
  assert.deepEqual(faultOf(own('Thank you.', { subject: 'About {topic}' }), 'email', name), {
    code: 'blank-in-subject',
    of: 'About {topic}',
  });
});

test('[WR12] given a letter of their own with greeting or name, it says that both are put around it; a message keeps its greeting', () => {
  const name = 'Rosa Amber';
  assert.deepEqual(faultOf(own('Dear Ines,\n\nThank you.'), 'email', name), { code: 'greeting', of: 'Dear Ines,' });
  assert.deepEqual(faultOf(own('Thank you.\n\nBest,\nRosa'), 'email', name), { code: 'signed', of: 'Rosa' });
  assert.equal(faultOf(own('Hi Ines, thank you.\nRosa'), 'chat', name), null);
});

test('[WR12] given a letter that went, its words between greeting and closing are what may be kept', () => {
  const text = 'Dear Ines,\n\nThank you for Monday.\n\nI have a van.\n\nKind regards,\nRosa Amber\n07700 900111';
  assert.equal(bodyOf(text, 'Rosa Amber'), 'Thank you for Monday.\n\nI have a van.');
  assert.equal(bodyOf('Guten Tag Frau Weiß,\n\nvielen Dank.\n\nViele Grüße\nRosa Amber', 'Rosa Amber'), 'vielen Dank.');
  assert.equal(bodyOf('Thank you for Monday.', 'Rosa Amber'), 'Thank you for Monday.');
});

test('[WR12] given the facts of its case, a letter becomes one with blanks: the longest first, and never within a word', () => {
  const known = [
    { blank: 'role', text: 'the Site Manager role at Ashmere' },
    { blank: 'employer', text: 'Ashmere' },
    { blank: 'day', text: 'Monday' },
    { blank: 'minutes', text: '15' },
    { blank: 'say', text: 'I wrote the rota.' },
  ];
  assert.equal(
    asTemplate(
      'Monday was good. The Site Manager role at Ashmere is what I want; Ashmere too, on Mondays, for 15 years.\n\nI wrote the rota.',
      known,
    ),
    '{day} was good. {role} is what I want; {employer} too, on Mondays, for 15 years.\n\n[{say}]',
  );
  assert.equal(asTemplate('A [curious] {thing}', []), 'A (curious) thing');
});

test('[WR12][WR14] given a letter made of one that rested on the candidate wanting the job, the new one rests on it, too', () => {
  assert.deepEqual(needsOf('Thank you for {day}[ and {topic}].', ['wanted', 'topic', 'not-met', 'odd']), [
    'wanted',
    'not-met',
    'day',
  ]);
});

test('[WR12] given a short name, and a fact that begins with a capital, each becomes a blank only as it is written', () => {
  const known = [
    { blank: 'called', text: 'Jo' },
    { blank: 'day', text: 'Friday' },
    { blank: 'topic', text: 'the rota' },
  ];
  assert.equal(
    asTemplate('Hi Jo, about Friday. The rota is a joy.', known),
    'Hi {called}, about {day}. {topic} is a joy.',
  );
});
