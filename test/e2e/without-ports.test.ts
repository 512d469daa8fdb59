import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, fill, withApp } from '../support/full-home.ts';

test('where nothing prints, shows notices or reads paths of the computer, as in a browser, that is said and all else goes on', async () => {
  await withApp(async (whole) => {
    const { jobId } = await fill(whole);
    const interview = (await act(whole, 'job', { job: jobId })).interviews[0]?.id ?? '';
    const app = { ...whole, printer: null, desktop: null, mailFiles: null, letterFiles: null };
    await assert.rejects(act(app, 'brief', { interview, pdf: true }), /No browser was found that could print it\./);
    await assert.rejects(act(app, 'proof', { pdf: true }), /No browser was found that could print it\./);
    assert.ok((await act(app, 'brief', { interview })).html.includes('<'));
    await assert.rejects(act(app, 'read', { paths: ['.'] }), /a browser cannot look into folders/);
    assert.equal((await act(app, 'reminders', {})).desktopAvailable, false);
    await assert.rejects(act(app, 'reminders-set', { desktop: true }), /notices/);
    const { personId } = await act(app, 'add-person', { name: 'Nobody Known' });
    await act(app, 'forget', { person: personId, yes: true });
  });
});
