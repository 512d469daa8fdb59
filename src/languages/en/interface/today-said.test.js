import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from './today-said.ts';

test('[UI3] given numbers, the sentence of the day says them in words up to ten and agrees with them', () => {
  assert.equal(today.toDo(1), 'One thing to do.');
  assert.equal(today.toDo(10), 'Ten things to do.');
  assert.equal(today.toDo(11), '11 things to do.');
  assert.equal(today.questions(2), 'Two questions for you.');
  assert.equal(today.older(1), 'Nothing new to do. One older thing is worth a look.');
  assert.equal(today.older(3), 'Nothing new to do. Three older things are worth a look.');
  assert.equal(today.lettersNeedYou(1), 'One letter needs you.');
  assert.equal(today.lettersNeedYou(2), '2 letters need you.');
});
test('[UI3] given an interview of today, its place stands behind it where it is known', () => {
  assert.equal(today.interviewAt(570, null, 'today'), 'Today at 9:30 am: your interview.');
  assert.equal(today.interviewAt(570, 'Room 4', 'tomorrow'), 'Tomorrow at 9:30 am: your interview, Room 4.');
});
test('[UI3] given a note that was begun, its title says whom it is about', () => {
  assert.equal(today.begun([]), 'What happened?');
  assert.equal(today.begun(['Ines', 'Mark']), 'What happened? Ines and Mark');
});
