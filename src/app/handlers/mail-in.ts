import { lookupKey } from '../../core/journal/derive.ts';
import { loadAccount, loadBook } from '../case-book.ts';
import { done, type Handler, refuse } from '../context.ts';
import { jobTitle, momentText, ownTime, personView } from '../views.ts';
import { jobsOf } from './contacts.ts';

/** Shown as it was sent only up to this length; what is longer is read as text. */
const LONGEST_HTML = 500_000;

export const readMail: Handler<'read-mail'> = async (app, input) => {
  const name = input.file.name || 'The file';
  const message = await app.reader.message(Uint8Array.fromBase64(input.file.content));
  if (!message.ok)
    return refuse('unreadable', `${name} cannot be read. ${message.why}`, 'Save the mail as .eml and give that file.');
  const mail = message.value;
  if (mail.from === null && mail.text.trim() === '')
    return refuse('unreadable', `${name} holds no mail.`, 'Save the mail as .eml and give that file.');
  const { zone } = await loadAccount(app);
  const known = mail.from === null ? [] : await app.store.lookup([lookupKey.email(mail.from.email.toLowerCase())]);
  const personId = known[0]?.scope ?? null;
  const jobIds = personId === null ? [] : await jobsOf(app, [personId]);
  const { book } = await loadBook(app, jobIds, personId === null ? [] : [personId]);
  return done({
    from: mail.from === null ? null : { name: mail.from.name, email: mail.from.email },
    subject: mail.subject,
    at: mail.sentAt === null ? null : ownTime(zone, mail.sentAt),
    when: mail.sentAt === null ? null : momentText(app.languageFor(null), zone, mail.sentAt),
    text: mail.text,
    html: mail.html.trim() === '' || mail.html.length > LONGEST_HTML ? null : mail.html,
    invitation: mail.calendars.length > 0,
    jobs: book.jobs.map((job) => ({ id: job.id, title: jobTitle(book, job) })),
    person: personId === null ? null : { id: personId, name: personView(book, personId).name },
  });
};
