import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idForStep, jobOfStep, stepId } from './step-id.ts';

test('[PL19] the id of a step is the first 130 bits of SHA-256 over kind, job and anchor, after the id of its job', () => {
  // The digits are those of `printf 'thank-you\0job_a\0itv_b\0per_c' | sha256sum`, five bits at a time.
  assert.equal(stepId('job_a', 'thank-you', 'itv_b', 'per_c'), 'st_a_qkmqevf43h1y4r424c7n6k4faz');
  assert.equal(jobOfStep(stepId('job_a', 'thank-you', 'itv_b', 'per_c')), 'job_a');
});

test('[PL19] a job from before ids were SHA-256 keeps the ids of its steps and of their drafts', () => {
  const id = stepId('job_662e6dvqnkwa3mve', 'thank-you', 'itv_7bxmmb676m8fjd9a', 'per_hdc3wdbqvrfb93t7');
  assert.equal(id, 'st_662e6dvqnkwa3mve_gekje5mbg4xfvy85d7wjkkr3');
  assert.equal(idForStep('dr', id, id), 'dr_hnav19st4t8y76kz5bp2tp6t');
  assert.equal(jobOfStep(id), 'job_662e6dvqnkwa3mve');
});

test('[PL19] what has not the form of a step id names no job', () => {
  for (const text of [
    '',
    'st_',
    'st_short',
    'st_a_gekje5mbg4xfvy85d7wjkkr',
    'job_662e6dvqnkwa3mve',
    'st__gekje5mbg4xfvy85d7wjkkr3',
  ])
    assert.equal(jobOfStep(text), null, text);
});
