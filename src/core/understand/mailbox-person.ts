import { tidyName } from '../write/names.ts';
import type { Mailbox } from './parsed.ts';

/** Words that stand for a team, a task or a place, never for a person's own name. */
const NO_NAME =
  /^(?:team|teams|talent|acquisition|recruit(?:ing|ment|er|ers)?|hiring|people|hr|human|resources?|operations?|ops|scheduling|scheduler|coordinat(?:ion|or)|careers?|jobs?|interview(?:s|er|ers|ing)?|panel|committee|support|desk|reception|calendar|meetings?|notes?|room|board|office|bot|notetaker|recorder|recording|transcri\p{L}*|ceo|cto|cfo|coo|manager|assistant|all|staff|group|department|personal\p{L}*|bewerbung\p{L}*|raum|sitzungszimmer)$/iu;
/** Only the whole name of a mailbox says that it is nobody's own. */
const ROLE_MAILBOX =
  /^(?:no-?reply|do-?not-?reply|calendar(?:-notification)?|notifications?|recruit(?:ing|ment|er|ers)?|talent(?:[-._]?acquisition)?|talent[-._]?team|careers?|jobs?|hr|people(?:[-._]?(?:ops|team))?|hiring(?:[-._]?team)?|recruiting[-._]?team|scheduling|scheduler|interviews?|bewerbung(?:en)?|personal|karriere|office|info|contact|kontakt|hello|team|reception|conference|room[-._\d]*|(?:meeting|board|conference|conf|interview)[-._]?room[-._\w]*)$/i;

/** Whether a mailbox is nobody's own, by the name of it. */
export function isRole(box: Mailbox): boolean {
  return ROLE_MAILBOX.test((box.email.split('@')[0] ?? '').replace(/\+.*/, ''));
}

/** A name of two or more words as people have them; a team or a title in brackets or after a comma does not count. */
export function isPersonal(box: Mailbox): boolean {
  const words =
    tidyName(box.name)
      .split(/,|\s[|–—-]\s/)[0]
      ?.trim()
      .split(/\s+/) ?? [];
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every(
      (word) => /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word) && !(NO_NAME.test(word) && !isSurname(word, words)),
    )
  );
}

/** "Room" and "Board" are surnames, too: after a given name that is no such word, at the end. */
function isSurname(word: string, words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    words[1] === word &&
    /^(?:room|board|recorder|office|bot|desk|jobs?|people)$/i.test(word) &&
    !/^(?:meeting|conference|interview|main|front|big|small|green|blue|red)$/i.test(words[0] ?? '')
  );
}

/** Whether a name has none of the words that stand for teams, tasks and places. */
export function mayBePerson(box: Mailbox): boolean {
  const words = nameOf(box).split(/\s+/);
  return words.length > 1 ? isPersonal({ ...box, name: nameOf(box) }) : !NO_NAME.test(nameOf(box));
}

/** An address in lower case; null where there is none. */
export function addressOf(box: Mailbox): string | null {
  const email = box.email.trim().toLowerCase();
  return email.includes('@') ? email : null;
}

/** A name to read: as written, or as near to one as an address such as "anna.schmidt@" comes. */
export function nameOf(box: Mailbox): string {
  const name = tidyName(box.name.split(/\s[|•·]\s/)[0] ?? '');
  const local = (box.email.split('@')[0] ?? '')
    .replace(/\+.*/, '')
    .split(/[._-]/)
    .filter((part) => /^\p{L}{2,}$/u.test(part));
  const team = name !== '' && name.split(' ').every((word) => NO_NAME.test(word));
  if (name !== '' && !name.includes('@') && !(team && local.length > 1 && !isRole(box))) return name;
  return local.length === 0 ? box.email : local.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
}

/** Whether a word of the name stands for a team, a task or a place. */
export function namesTeam(box: Mailbox): boolean {
  return tidyName(box.name)
    .split(' ')
    .some((word) => NO_NAME.test(word));
}
