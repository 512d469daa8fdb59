import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reaches, services, testFiles } from '../../scripts/test-files.ts';
import { root } from '../support/cli.ts';

test('a test that needs a browser, a mail server or a calendar server lies with the services, and every other one runs anywhere', () => {
  const files = testFiles(root);
  const needsOne = (file: string): boolean => services.some((each) => reaches(root, file, each.startedBy));
  assert.ok(files.unit.length + files.rest.length + files.services.length > 100);
  assert.deepEqual([...files.unit, ...files.rest].filter(needsOne), []);
  assert.deepEqual(
    files.services.filter((file) => !needsOne(file)),
    [],
  );
});

test('what starts a program of the system is known by its file', () => {
  assert.equal(reaches(root, 'test/services/calendar.test.ts', 'test/support/services/radicale.ts'), true);
  assert.equal(reaches(root, 'test/services/page/today.test.ts', 'test/support/chromium.ts'), true);
  assert.equal(reaches(root, 'test/services/calendar.test.ts', 'test/support/chromium.ts'), false);
});
