import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from './de/pack.ts';
import { english } from './en/pack.ts';

function greets(pack, register, rows) {
  for (const [name, greeting, doubt, first, title = null] of rows) {
    const forms = pack.greetingForms({ name, title }, register);
    assert.deepEqual(
      [pack.greeting({ name, title }, register), forms.doubt, ...(first === undefined ? [] : [forms.forms[0]])],
      [greeting, doubt, ...(first === undefined ? [] : [first])],
      name,
    );
  }
}
test('[WR11] given a name that leaves no doubt, an English letter greets it and asks nothing', () => {
  greets(english, 'neutral', [
    ['Priya', 'Dear Priya,', null],
    ['Priya Raman', 'Dear Priya,', null, 'Priya'],
    ['Thandiwe Mokoena', 'Dear Thandiwe,', null],
    ['Oluwaseun David', 'Dear Oluwaseun,', null],
    ['Sinead James', 'Dear Sinead,', null],
    ['Jasdeep Gill', 'Dear Jasdeep,', null],
    ['Daz', 'Dear Daz,', null],
    ['Gaz', 'Dear Gaz,', null],
    ['Ollie', 'Dear Ollie,', null],
    ['AJ', 'Dear AJ,', null],
    ['Marie-Claire', 'Dear Marie-Claire,', null],
    ['María José García López', 'Dear María,', null],
    ['Ms Raman', 'Dear Ms Raman,', null, 'Ms Raman'],
    ["Dr O'Neill", "Dear Dr O'Neill,", null],
    ['Dr Anjali Shah', 'Dear Dr Shah,', null, 'Dr Shah'],
    ['Dr P. Raman', 'Dear Dr Raman,', null],
    ['Shah', 'Dear Dr Shah,', null, 'Dr Shah', 'Dr'],
    ['Mr James', 'Dear Mr James,', null],
    ['Mme Laurent', 'Dear Mme Laurent,', null],
    ['Sir Malcolm', 'Dear Sir Malcolm,', null],
    ['Sir Malcolm Reed', 'Dear Sir Malcolm,', null],
    ['Sister Mary', 'Dear Sister Mary,', null],
    ['Lady Ashworth', 'Dear Lady Ashworth,', null],
    ['Herr von der Heyde', 'Dear Herr von der Heyde,', null],
    ['Jürgen Freiherr von Thann', 'Dear Jürgen,', null],
    ['Prof. Jürgen Freiherr von Thann', 'Dear Prof. von Thann,', null],
    ['Anna Ritter', 'Dear Anna,', null],
    ['Steffi Graf', 'Dear Steffi,', null],
    ['Raman, Priya', 'Dear Priya,', null],
    ['WANG Xiaoming', 'Dear Xiaoming,', null],
    ['EVA LANG', 'Dear Eva,', null],
    ['DR SHAH', 'Dear Dr Shah,', null],
    ['priya raman', 'Dear Priya,', null],
    ['Anna the recruiter', 'Dear Anna,', null],
    ['Anna Keller HR', 'Dear Anna,', null],
    ['Eva and Paul', 'Dear Eva and Paul,', null],
  ]);
});
test('[WR11] given a name of which a part is not certain, an English letter takes the safest form and asks', () => {
  greets(english, 'neutral', [
    ['Raman', 'Hello,', 'single', 'Raman'],
    ['KELLER', 'Hello,', 'single', 'Keller'],
    ['mcdonald', 'Hello,', 'single', 'McDonald'],
    ['de Boer', 'Hello,', 'single', 'Ms de Boer'],
    ['van der Meer', 'Hello,', 'single', 'Ms van der Meer'],
    ['Raman Priya', 'Hello Raman Priya,', 'order', 'Priya'],
    ['RAMAN PRIYA', 'Hello Raman Priya,', 'order', 'Priya'],
    ['Nguyen Thi Lan', 'Hello Nguyen Thi Lan,', 'order', 'Lan'],
    ['Zhang Xiaoli', 'Hello Zhang Xiaoli,', 'order', 'Xiaoli'],
    ['Dr Zhang Xiaoli', 'Hello Dr Zhang Xiaoli,', 'order'],
    ['Szabó Eszter', 'Hello Szabó Eszter,', 'order', 'Eszter'],
    ['李小龙', 'Hello 李小龙,', 'order', '李小龙'],
    ['OKONJO MBEKI', 'Hello Okonjo Mbeki,', 'capitals', 'Okonjo'],
    ['MR MACDONALD', 'Hello Mr Macdonald,', 'capitals', 'Mr Macdonald'],
    ['P. Raman', 'Hello P. Raman,', 'initials', 'Ms Raman'],
    ['J. R. Lang', 'Hello J. R. Lang,', 'initials', 'Ms Lang'],
    ['Dr Anjali', 'Hello Dr Anjali,', 'title-alone', 'Dr Anjali'],
    ['Ms Priya', 'Hello Ms Priya,', 'title-alone', 'Ms Priya'],
    ['Freiherr von Thann', 'Hello Freiherr von Thann,', 'nobility', 'Freiherr von Thann'],
    ['HR Anna', 'Hello,', 'with-post', 'Anna'],
    ['Recruiter Anna Keller', 'Hello,', 'with-post', 'Anna'],
    ['Kate in HR', 'Hello,', 'with-post', 'Kate'],
    ['the hiring manager (Sarah?)', 'Hello,', 'with-post', 'Sarah'],
    ['Eva or Ines', 'Hello,', 'one-of-two', 'Eva'],
  ]);
  greets(english, 'formal', [['Raman Priya', 'Dear Raman Priya,', 'order', 'Priya']]);
  greets(english, 'warm', [['Raman Priya', 'Hi Raman Priya,', 'order', 'Priya']]);
});
test('[WR11] given a post and nobody’s name, “Hello,” is written and nothing is asked', () => {
  for (const name of [
    'the hiring manager',
    'HR',
    'Talent Acquisition',
    'Dr',
    'Personalabteilung',
    'VP Sales',
    'someone from finance',
  ])
    for (const pack of [english, german]) {
      assert.deepEqual(pack.greetingForms({ name, title: null }, 'neutral'), { doubt: null, forms: [] }, name);
      assert.match(pack.greeting({ name, title: null }, 'neutral'), /^(?:Hello|Guten Tag),$/);
    }
});
test('[WR11] given a German reader, it is asked whether Frau or Herr unless something says so, and nobility belongs to the name', () => {
  greets(german, 'neutral', [
    ['Frau Raman', 'Sehr geehrte Frau Raman,', null, 'Frau Raman'],
    ['Frau Dr. Lang', 'Sehr geehrte Frau Dr. Lang,', null, 'Frau Dr. Lang'],
    ['Herr von der Heyde', 'Sehr geehrter Herr von der Heyde,', null, 'Herr von der Heyde'],
    ['Herr Martin', 'Sehr geehrter Herr Martin,', null],
    ['Herr und Frau Lang', 'Guten Tag Herr und Frau Lang,', null],
    ['Priya Raman', 'Guten Tag Priya Raman,', 'no-address', 'Frau Raman'],
    ['Dr. Sascha Lang', 'Guten Tag Dr. Lang,', 'no-address', 'Frau Dr. Lang'],
    ['Anna von der Heyde', 'Guten Tag Anna von der Heyde,', 'no-address', 'Frau von der Heyde'],
    ['LANG, EVA', 'Guten Tag Eva Lang,', 'no-address', 'Frau Lang'],
    ['Priya', 'Guten Tag Priya,', 'no-address', 'Priya'],
    ['Keller', 'Guten Tag,', 'single', 'Frau Keller'],
    ['von der Heyde', 'Guten Tag,', 'single', 'Frau von der Heyde'],
    ['P. Lang', 'Guten Tag P. Lang,', 'initials', 'Frau Lang'],
    ['Raman Priya', 'Guten Tag Raman Priya,', 'order', 'Frau Raman'],
    ['Nguyen Thi Lan', 'Guten Tag Nguyen Thi Lan,', 'order', 'Frau Nguyen'],
    ['Frau Anna', 'Sehr geehrte Frau Anna,', 'title-alone', 'Frau Anna'],
    ['HR Anna', 'Guten Tag,', 'with-post', 'Anna'],
    ['Prof. Jürgen Freiherr von Thann', 'Guten Tag Professor von Thann,', 'nobility', 'Herr Prof. von Thann'],
    ['Jürgen Freiherr von Thann', 'Guten Tag Jürgen Freiherr von Thann,', 'nobility', 'Herr von Thann'],
    ['Freifrau von Thann', 'Guten Tag Freifrau von Thann,', 'nobility', 'Frau von Thann'],
    ['Anna Gräfin Dönhoff', 'Guten Tag Anna Gräfin Dönhoff,', 'nobility', 'Frau Dönhoff'],
  ]);
  greets(german, 'warm', [
    ['Priya Raman', 'Hallo Priya,', null, 'Priya'],
    ['Jürgen Freiherr von Thann', 'Hallo Jürgen,', null, 'Jürgen'],
    ['Professor von Thann', 'Hallo Professor von Thann,', null],
    ['Raman Priya', 'Hallo Raman Priya,', 'order', 'Priya'],
  ]);
});
test('[WR11] given the answer how they want to be greeted, every register says it as it is said', () => {
  const person = { name: 'Raman Priya', title: null, greeted: 'Frau Raman' };
  assert.equal(german.greeting(person, 'neutral'), 'Sehr geehrte Frau Raman,');
  assert.equal(german.greeting(person, 'warm'), 'Liebe Frau Raman,');
  assert.equal(german.greeting({ ...person, greeted: 'Priya' }, 'neutral'), 'Guten Tag Priya,');
  assert.equal(english.greeting({ ...person, greeted: 'Ms Raman' }, 'formal'), 'Dear Ms Raman,');
});
test('[WR11] given somebody who is only described, nobody is greeted by the description; a doctor of engineering is a doctor', () => {
  for (const name of [
    'Polish lad',
    'tall guy',
    'HCA called Deb or Debs?',
    'some woman from finance',
    'the PTA mom',
    'Lektorat',
  ])
    assert.equal(english.greeting({ name, title: null, greeted: null }, 'neutral'), 'Hello,', name);
  const coach = { name: 'Coach Ramirez', title: null, greeted: null };
  assert.equal(english.greeting(coach, 'neutral'), 'Dear Coach Ramirez,');
  const engineer = { name: 'Herr Dr.-Ing. Friedrich von der Lippe', title: null, greeted: null };
  assert.equal(german.greeting(engineer, 'neutral'), 'Sehr geehrter Herr Dr. von der Lippe,');
});
