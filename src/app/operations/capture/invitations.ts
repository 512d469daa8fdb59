import { done, type Handler } from '../../context.ts';
import { aboutKnown } from '../../invitations/about-known.ts';
import { addInvitationFile } from '../../invitations/add-invitation.ts';
import { proposalView, readInvitationFile } from '../../invitations/invitation-file.ts';
import { jobsForInvitation } from '../../invitations/job-of.ts';
import { jobTitle } from '../../wording/views.ts';

export const readInvitation: Handler<'read-invitation'> = async (app, input, invocation) => {
  const read = await readInvitationFile(app, input.file, invocation.now, input.me);
  if (!read.ok) return read;
  const [first, ...further] = read.value;
  const known = await aboutKnown(app, first);
  const { fit, book, candidates } = await jobsForInvitation(app, {}, first);
  const likely = fit.is === 'one' ? [fit.id] : fit.is === 'several' ? fit.ids : [];
  const all = [...candidates].sort((one, other) => Number(likely.includes(other.id)) - Number(likely.includes(one.id)));
  return done({
    proposal: proposalView(app, first),
    further: further.map((each) => proposalView(app, each)),
    jobs: all.map((job) => ({ id: job.id, title: jobTitle(book, job) })),
    job: known?.jobId ?? (fit.is === 'one' ? fit.id : null),
    about: known?.text ?? null,
  });
};

export const addInvitation: Handler<'add-invitation'> = addInvitationFile;
