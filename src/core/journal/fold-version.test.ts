import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyAccount, emptyFirm, emptyPerson, FOLD_VERSION } from './fold.ts';
import { emptyFit, emptyRecord } from './fold-fit.ts';
import { emptyJob } from './fold-job.ts';
import { entryKinds } from './kinds/names.ts';
import { stampOf } from './stamp.ts';

const opened = {
  position: 1,
  id: 'ent_1',
  kind: 'job-opened',
  version: 1,
  happenedAt: 0,
  recordedAt: 0,
  stamp: stampOf({ at: 0, count: 0, device: 'one' }),
  operationId: 'op_1',
  scopes: [],
  payload: {},
};

/** What is folded, by the names of its fields. */
const fields = Object.fromEntries(
  [
    emptyAccount(),
    emptyPerson('per_a'),
    emptyFirm('org_a'),
    emptyJob('job_a', opened),
    emptyRecord(),
    emptyFit('fit_a'),
  ].map((state) => [state.kind, Object.keys(state).sort().join(' ')]),
);

test('[ST5] given a kind of entry or a field of a state that is new, the version of folding is raised with it, so that stored states are folded anew', () => {
  assert.deepEqual(
    { version: FOLD_VERSION, kinds: entryKinds.length, ...fields },
    {
      version: 23,
      kinds: 42,
      account:
        'absences accepting canTalk email kind language name newsAt offers otherEmails otherNames ownLetters phone phones phrases policy region voice zone',
      person:
        'alsoKnownAs askedChannel away bounced email firmId former greeted id kind language lastContactAt mergedInto name newsAt phone position profile region sounds title unprompted zone',
      firm: 'closed guess id kind name region type undisclosed unprompted zone',
      job: 'acceptedOffer agencyId appliedOn choices contacts employerId endedAt ending entryId gone id interviews kind lastAt link mails mainContactId merged met notes offer office onTheirWay openedAt ownPromises pay place preset rejection representedOn role routing routingAskedAt source successor theirPromise threads want wanted',
      record: 'criteria examples feedback kind merged occasions resume uses',
      fit: 'considerations id jobId kind posting questions requirements research routes strengths',
    },
    'raise FOLD_VERSION (fold.ts), then put the new version and the new names here',
  );
});
