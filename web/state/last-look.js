/** Where this browser keeps on which day Today was looked at last, and on which day before that. */
const KEPT = 'persevere-looked';
/** So many days without a look are some days away; a weekend is none. */
const AWAY_DAYS = 4;
const DAY_MS = 86_400_000;
function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null');
  } catch {
    return null;
  }
}
function keep(looks) {
  try {
    localStorage.setItem(KEPT, JSON.stringify(looks));
  } catch {
    // A full or forbidden storage: then nobody is told what passed meanwhile, and it is on the list all the same.
  }
}
/** When the candidate last looked, as an instant, where that is some days ago; null otherwise. It stays so for the whole day. */
function awaySince(now) {
  const day = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const looks = kept();
  const before = looks === null ? null : looks.last === day ? looks.before : looks.last;
  if (looks?.last !== day) keep({ last: day, before });
  if (before === null || Date.parse(day) - Date.parse(before) < AWAY_DAYS * DAY_MS) return null;
  return new Date(Date.parse(before) + DAY_MS).toISOString();
}
/** The line about the time away was read. */
export function seenMissed() {
  const looks = kept();
  if (looks !== null) keep({ ...looks, before: null });
}
/** What Today asks for: the same before its screen is shown and when it is read again. */
export function todayInput() {
  const since = awaySince(Date.now());
  return since === null ? {} : { since };
}
