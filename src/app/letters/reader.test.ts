import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyAccount } from '../../core/journal/fold.ts';
import type { PersonState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { languageOfReader } from './reader.ts';

const somebody = {
  id: 'per_1',
  name: 'Frau Lindner',
  language: null,
  region: null,
  firmId: null,
  phone: null,
  email: null,
};

function languageTo(person: Partial<PersonState>, page: string | undefined, language: string | null = null): string {
  const known = { ...somebody, ...person } as PersonState;
  const book: CaseBook = {
    account: { ...emptyAccount(), language, zone: 'Europe/London' },
    ...(page === undefined ? {} : { pageLanguage: page }),
    jobs: [],
    personById: new Map([[known.id, known]]),
    firmById: new Map(),
  };
  return languageOfReader(book, known.id);
}

test('[WR4] where no language of letters is noted, the page’s decides, unless the reader works where it is not spoken', () => {
  assert.equal(languageTo({}, undefined), 'en');
  assert.equal(languageTo({}, 'de'), 'de');
  assert.equal(languageTo({ region: 'DE-BE' }, 'de'), 'de');
  assert.equal(languageTo({ region: 'CH' }, 'de'), 'de-CH');
  assert.equal(languageTo({ region: 'GB' }, 'de'), 'en');
  assert.equal(languageTo({ phone: '+44 7700 900222' }, 'de'), 'en');
  assert.equal(languageTo({ language: 'en' }, 'de'), 'en');
  assert.equal(languageTo({}, 'de', 'en'), 'en');
  assert.equal(languageTo({ region: 'DE' }, 'en'), 'en');
});
