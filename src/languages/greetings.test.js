import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from './de/pack.ts';
import { swissGerman } from './de/swiss.ts';
import { english } from './en/pack.ts';

function greets(pack, rows, title = null) {
  for (const [name, greeting, register = 'neutral'] of rows)
    assert.equal(pack.greeting({ name, title }, register), greeting, `${name}, ${register}`);
}
test('[WR11] given only an article, a team, a post or signs instead of a name, nobody is greeted by it', () => {
  for (const name of [
    'the lady from upstairs',
    'The Head of Sales',
    'a manager',
    'Hiring Team',
    'Talent Acquisition',
    'People Operations',
    'HR',
    'HR lady',
    'Managing Director',
    'Depot Manager',
    'Safety Officer',
    'Vacancy Holder',
    'Interview panel',
    'forgot her name, runs the shop',
    'someone from finance',
    'Mr',
    'Dr.',
    '?',
    '---',
    '🙂',
    'n/a',
    'unknown',
    'jobs@fabrikam.example',
    'ekeller@fabrikam.example',
    'Die Personalabteilung',
    'HR-Team',
    'unbekannt',
    '',
  ]) {
    for (const register of ['formal', 'neutral', 'warm']) {
      assert.equal(english.greeting({ name, title: null }, register), 'Hello,', name);
      assert.equal(german.greeting({ name, title: null }, register), 'Guten Tag,', name);
    }
    assert.equal(english.nameFor(name, null), null, name);
  }
});
test('[WR11] given a title, a letter keeps it with the family name, whatever stands before, between and behind', () => {
  greets(english, [
    ['Mr Paul Weaver Jr.', 'Dear Mr Weaver,'],
    ['Mr Paul Weaver III', 'Dear Mr Weaver,'],
    ['Ms Ines de la Vega', 'Dear Ms de la Vega,'],
    ['Dr Joost van der Meer', 'Dear Dr van der Meer,'],
    ['Prof. Dr. Eva Lang', 'Dear Prof. Lang,'],
    ['Dr. rer. nat. Eva Lang', 'Dear Dr. Lang,'],
    ['Dr Sean O’Malley', 'Dear Dr O’Malley,'],
    ['Dr Sean O’ Malley', 'Dear Dr O’Malley,'],
    ['Ms Ruth Smith-Okoro', 'Dear Ms Smith-Okoro,'],
    ['Colonel Ruth Lang', 'Dear Colonel Lang,'],
    ['Mme Laurent', 'Dear Mme Laurent,'],
    ['Sir Tom Lang', 'Dear Sir Tom,'],
    ['Dame Ruth Lang', 'Dear Dame Ruth,'],
    ['Lord Lang', 'Dear Lord Lang,'],
    ['Lord Lang of Penn', 'Dear Lord Lang,'],
    ['Baroness Lang of Penn', 'Dear Baroness Lang,'],
    ['The Rt Hon Viscount Lang', 'Dear Viscount Lang,'],
    ['Mr and Mrs Lang', 'Dear Mr and Mrs Lang,'],
    ['Mx Robin Lang', 'Hi Robin,', 'warm'],
    ['Rev. Robin Lang', 'Hi Robin,', 'warm'],
    ['Dipl.-Ing. Jan Lang', 'Dear Jan,'],
    ['Mag. Eva Lang', 'Dear Eva,'],
  ]);
  greets(english, [['Eva Lang', 'Dear Professor Lang,']], 'Professor');
  greets(english, [['Eva Lang', 'Dear Eva,']], 'Head of Sales');
});
test('[WR11] given a name in capitals, in small letters, as an address or with a firm behind it, the first name is greeted', () => {
  greets(english, [
    ['EVA LANG', 'Dear Eva,'],
    ['eva lang', 'Dear Eva,'],
    ['EVA', 'Dear Eva,'],
    ['🌿 Eva Lang 🌿', 'Dear Eva,'],
    ['eva.lang@fabrikam.example', 'Dear Eva,'],
    ['eva_lang', 'Dear Eva,'],
    ['Eva Lang, Fabrikam', 'Dear Eva,'],
    ['Eva Lang | Fabrikam', 'Dear Eva,'],
    ['Eva Lang - HR', 'Dear Eva,'],
    ['Eva from Sales', 'Dear Eva,'],
    ['Eva (didn’t get her surname)', 'Dear Eva,'],
    ['Lang, Eva', 'Dear Eva,'],
    ['Lang, Eva, Jr.', 'Dear Eva,'],
    ['Lang, Paul Jr.', 'Dear Paul Lang Jr.,', 'formal'],
    ['von Lang, Eva', 'Dear Eva,'],
    ['Eva and Paul Lang', 'Dear Eva and Paul,'],
    ['Eva & Paul', 'Dear Eva and Paul,'],
    ['Eva and the team', 'Dear Eva,'],
    ['Marie-Claire Dubois', 'Dear Marie-Claire,'],
    ['AJ Lang', 'Dear AJ,'],
  ]);
});
test('[WR11] given a name whose family may stand first, the whole name is greeted, unless capitals tell which it is', () => {
  greets(english, [
    ['ZHANG Xiaoli', 'Dear Xiaoli,'],
    ['Eva LANG', 'Dear Eva,'],
    ['Zhang Xiaoli', 'Hello Zhang Xiaoli,'],
    ['Park Ji-woo', 'Hello Park Ji-woo,'],
    ['Suzuki Haruto', 'Hello Suzuki Haruto,'],
    ['Szabó Eszter', 'Hello Szabó Eszter,'],
    ['李小龙', 'Hello 李小龙,'],
    ['박지우', 'Hello 박지우,'],
    ['de Boer', 'Hello,'],
    ['J. R. Lang', 'Hello J. R. Lang,'],
    ['Kim Weaver', 'Dear Kim,'],
    ['An Tran', 'Dear An,'],
  ]);
});
test('[WR11] given a German reader, the address, the degree and the family name with its particles are kept', () => {
  greets(german, [
    ['Frau Dr. Lang', 'Sehr geehrte Frau Dr. Lang,'],
    ['Herr Prof. Dr. Jan von der Au', 'Sehr geehrter Herr Prof. von der Au,'],
    ['Frau von Lang', 'Sehr geehrte Frau von Lang,'],
    ['Frau Mag. Lang', 'Sehr geehrte Frau Mag. Lang,'],
    ['Frau Dr. med. dent. Lang', 'Sehr geehrte Frau Dr. Lang,'],
    ['Herr Dipl.-Ing. Jan Lang', 'Sehr geehrter Herr Lang,'],
    ['Sascha Lang', 'Guten Tag Sascha Lang,'],
    ['Dr. Sascha Lang', 'Guten Tag Dr. Lang,'],
    ['LANG, EVA', 'Guten Tag Eva Lang,'],
    ['Eva Lang und Jan Au', 'Guten Tag Eva Lang und Jan Au,'],
    ['Herr und Frau Lang', 'Guten Tag Herr und Frau Lang,'],
    ['Eva', 'Hallo Eva,', 'warm'],
    ['Frau Lang', 'Liebe Frau Lang,', 'warm'],
    ['Szabó Eszter', 'Hallo Szabó Eszter,', 'warm'],
  ]);
});
test('[WR11] given a first name of two words as it is common in America, both are said', () => {
  greets(english, [
    ['Mary Kate O’Shea', 'Dear Mary Kate,'],
    ['Mary Shelley', 'Dear Mary,'],
    ['Jo Ann Reed', 'Dear Jo Ann,'],
  ]);
});
test('[WR4] given a reader in Switzerland, German is written without ß', async () => {
  const { sets, spoken, lines } = await swissGerman.letters();
  assert.ok(sets.length > 10 && spoken.length > 0 && lines.length > 0);
  assert.doesNotMatch(JSON.stringify([sets, spoken, lines]), /ß/);
  assert.match(swissGerman.closing(0, 'warm'), /^[^ß]*$/);
});
test('[WR11] given a name as a mailing list, a directory or a parish writes it, and several or one of two, only what is certain is greeted', () => {
  greets(english, [
    ["'Eva Lang' via Jobs", 'Dear Eva,'],
    ['Eva Lang via Recruitment', 'Dear Eva,'],
    ['Eva @ Fabrikam', 'Dear Eva,'],
    ['EXT - Paul Weaver', 'Dear Paul,'],
    ["Rev'd Paul Weaver", "Dear Rev'd Weaver,"],
    ['St. John Weaver', 'Hello St. John Weaver,'],
    ['Ms Ines von und zu Lang', 'Dear Ms von und zu Lang,'],
    ['Eva, Paul and Ines', 'Dear Eva, Paul and Ines,'],
    ['Eva or Ines', 'Hello,'],
  ]);
  greets(german, [
    ['Herrn Weaver', 'Sehr geehrter Herr Weaver,'],
    ['Frau Lang geb. Weaver', 'Sehr geehrte Frau Lang,'],
    ['Ihr Recruiting-Team', 'Guten Tag,'],
    ['Frau von und zu Lang', 'Sehr geehrte Frau von und zu Lang,'],
  ]);
});
