import { kindsToAdd } from '../parts/navigation/add-sheet.tsx';
import { places } from '../parts/navigation/navigation.tsx';
import { isToDo } from './next-step.ts';
import { shortDay } from './short-days.ts';
import { page } from './words.ts';

/** Small letters without accents and apostrophes, as the server compares them. */
function plain(text) {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase();
}
/** What was typed without the word that says that somebody is to be called; null where there is no such word. */
export function calledBy(typed) {
  const words = typed.trim().split(/\s+/);
  const rest = words.filter((word) => !page.palette.callWords.includes(plain(word)));
  return rest.length < words.length ? rest.filter((word) => plain(word) !== 'an').join(' ') : null;
}
function fits(title, typed) {
  const words = plain(title).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
const line = (item) => ({ marks: [], hint: '', ...item });
/** Screens and what can be added, whose names fit; all of them where nothing is typed. */
function commands(typed) {
  const { navigation } = page;
  return [
    ...kindsToAdd.map(({ path, icon, name }) =>
      line({ key: `add ${path}`, group: 'add', icon, title: navigation.adds[name], href: path }),
    ),
    ...places.map(({ path, icon, name }) =>
      line({ key: `go ${path}`, group: 'go', icon, title: navigation[name], href: path }),
    ),
  ].filter(({ title, group }) => typed === '' || fits(`${title} ${group === 'add' ? page.common.add : ''}`, typed));
}
const recentIcons = { job: 'briefcase', person: 'user', firm: 'users', letter: 'mail' };
/** What is shown before anything is typed: what was looked at last, what can be added, and the screens. */
export function itemsAtFirst(recent) {
  return [
    ...recent.map(({ path, title, kind }) =>
      line({ key: `recent ${path}`, group: 'recent', icon: recentIcons[kind], title, href: path }),
    ),
    ...commands(''),
  ];
}
/** What was found, by its kind; what is to be done is known already, and found here. */
export function itemsFound(typed, found, steps) {
  const called = calledBy(typed);
  const people = found?.named.filter((each) => each.kind === 'person') ?? [];
  if (called !== null && called !== '') return people.map((person) => callOf(person, steps));
  return [
    ...(found?.named.map(nameItem) ?? []),
    ...steps
      .filter((step) => fits(step.title, typed))
      .slice(0, 5)
      .map(stepItem),
    ...commands(typed),
    // What says a name and no more is found by that name above.
    ...(found?.found
      .filter((each) => !/^(?:person|firm|job)-(?:noted|corrected|opened|changed)$/.test(each.kind))
      .map(noteItem) ?? []),
  ];
}
function nameItem({ kind, id, name, marks, about, live }) {
  const hint = [about, live ? null : page.palette.ended].filter((each) => each !== null).join(' · ');
  return line({ key: id, group: kind, icon: recentIcons[kind], title: name, marks, hint, href: `/${kind}/${id}` });
}
function stepItem(step) {
  const hint = [...step.jobs, ...(step.due === null ? [] : [step.due.word])].join(' · ');
  return line({ key: step.id, group: 'letter', icon: 'mail', title: step.title, hint, href: hrefOf(step) });
}
function hrefOf(step) {
  return step.doneAt === 'letter' ? `/letter/${step.id}` : `/step/${step.id}`;
}
/** A call: the card with what to say where one is due, else the number, else the person, whose number is missing. */
function callOf(person, steps) {
  const words = page.palette;
  const card = steps.find(
    (step) =>
      isToDo(step) &&
      step.doneAt === 'letter' &&
      step.channel === 'phone' &&
      step.people.some((each) => each.id === person.id),
  );
  const number = person.phone?.replace(/[^+\d]/g, '') ?? '';
  const href = card !== undefined ? hrefOf(card) : number !== '' ? `tel:${number}` : `/person/${person.id}`;
  const how = card !== undefined ? words.seeWhatToSay : (person.phone ?? words.noNumber);
  const hint = [person.about, how].filter((each) => each !== null).join(' · ');
  return line({
    key: `call ${person.id}`,
    group: 'call',
    icon: 'phone',
    title: page.palette.ring(person.name),
    hint,
    href,
  });
}
function noteItem({ entryId, excerpt, marks, jobs, jobIds, at }) {
  const [job] = jobIds;
  const hint = [...jobs, shortDay(at)].join(' · ');
  return line({
    key: entryId,
    group: 'note',
    icon: 'file-text',
    title: excerpt,
    marks,
    hint,
    href: job === undefined ? '/people' : `/job/${job}/story`,
  });
}
