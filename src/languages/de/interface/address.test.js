import assert from 'node:assert/strict';
import { test } from 'node:test';
import { je } from './address.ts';

test('each address has its own form of the words that differ', () => {
  const [du, sie] = [je('du'), je('sie')];
  assert.equal(du('Schreib ihr.', 'Schreiben Sie ihr.'), 'Schreib ihr.');
  assert.equal(sie('Schreib ihr.', 'Schreiben Sie ihr.'), 'Schreiben Sie ihr.');
  assert.deepEqual([du.du, du.Du, du.dich, du.dir], ['du', 'Du', 'dich', 'dir']);
  assert.deepEqual([sie.du, sie.Du, sie.dich, sie.dir], ['Sie', 'Sie', 'Sie', 'Ihnen']);
  assert.deepEqual([du.dein(), du.dein('em'), du.Dein('e')], ['dein', 'deinem', 'Deine']);
  assert.deepEqual([sie.dein(), sie.dein('em'), sie.Dein('e')], ['Ihr', 'Ihrem', 'Ihre']);
});
