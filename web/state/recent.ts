import { RECENT } from '../api/kept-names.ts';
import { keepHere } from './keeps.ts';

const MOST = 8;
/** Things that somebody goes back to; lists and forms are found by their names. */
const kinds = { job: /^\/job\//, person: /^\/(?:person|file)\//, firm: /^\/firm\//, letter: /^\/letter\// } as const;

export interface Recent {
  readonly path: string;
  readonly title: string;
  readonly kind: keyof typeof kinds;
}

/** What was looked at last, the latest first. */
export function recentThings(): readonly Recent[] {
  try {
    return (JSON.parse(localStorage.getItem(RECENT) ?? '[]') as Recent[]).filter((each) => each.kind in kinds);
  } catch {
    return [];
  }
}

/** Remembers what is on the screen, by the title under which it is shown. */
export function noteRecent(path: string, title: string): void {
  const kind = (Object.keys(kinds) as Recent['kind'][]).find((each) => kinds[each].test(path));
  if (kind === undefined || title === '') return;
  // A tab of a job is the job.
  const root = path.split('/').slice(0, 3).join('/');
  const others = recentThings().filter((each) => each.path !== root);
  // Where it is not kept, nothing is offered before something is typed.
  keepHere(RECENT, JSON.stringify([{ path: root, title, kind }, ...others].slice(0, MOST)));
}
