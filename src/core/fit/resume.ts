import type { EvidenceSource, EvidenceState } from '../journal/fit-states.ts';
import { formerId } from '../journal/former-id.ts';
import { stableId } from '../journal/stable-id.ts';

/** An example as an import proposes it. Its id follows from where it stands and what it says: importing again adds nothing. */
export type ImportedEvidence = Pick<
  EvidenceState,
  'id' | 'title' | 'situation' | 'task' | 'action' | 'result' | 'figures' | 'skills' | 'where' | 'from' | 'to'
> & {
  readonly source: EvidenceSource;
  /** The id that an import gave to it before ids were SHA-256; null for what has an id of the candidate's own. */
  readonly formerId: string | null;
};

type Fields = Readonly<Record<string, unknown>>;

/** Written into projects that were examples of the candidate's own, so that they come back as what they were. */
const OWN = 'persevere';
const LONGEST_NAME = 200;
/** As much as a note of the journal holds. */
const LONGEST_NOTE = 20_000;
/** As many as one example of the journal holds. */
const MOST_SKILLS = 100;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : []);
const items = (resume: Fields, section: string): Fields[] =>
  Array.isArray(resume[section]) ? (resume[section] as Fields[]) : [];
const note = (value: unknown): string | null => text(value)?.slice(0, LONGEST_NOTE) ?? null;
const named = (value: unknown): string | null => text(value)?.slice(0, LONGEST_NAME) ?? null;

/** A number with what it counts, up to the next stop: "Cut nightly runs from 6 to 2 hours". Null where there is none. */
function figuresIn(title: string): string | null {
  const part = title.split(/[.;,]/).find((each) => /\d/.test(each));
  return part?.trim().slice(0, LONGEST_NOTE) ?? null;
}

/**
 * The examples in a résumé: each highlight of work, projects and voluntary work, where there is none their summary, and awards,
 * certificates and publications. Nothing is reworded.
 */
export function evidenceFrom(resume: Fields, source: 'json-resume' | 'linkedin'): ImportedEvidence[] {
  const found = new Map<string, ImportedEvidence>();
  const add = (
    section: string,
    title: string | null,
    item: Fields,
    where: string | null,
    rest: Partial<ImportedEvidence> = {},
  ): void => {
    if (title === null) return;
    const told = ['resume', section, where ?? '', title] as const;
    const id = stableId('evi', ...told);
    found.set(id, {
      id,
      formerId: formerId('evi', ...told),
      title: title.slice(0, LONGEST_NOTE),
      situation: null,
      task: null,
      action: null,
      result: null,
      figures: figuresIn(title),
      skills: texts(item.keywords)
        .map((each) => each.slice(0, LONGEST_NAME))
        .slice(0, MOST_SKILLS),
      where,
      from: named(item.startDate),
      to: named(item.endDate),
      source,
      ...rest,
    });
  };
  for (const item of items(resume, 'work')) {
    const where = named(item.name);
    const position = text(item.position);
    const situation = note(where === null || position === null ? position : `${position}, ${where}`);
    const told = texts(item.highlights);
    for (const each of told.length > 0 ? told : [text(item.summary)]) add('work', each, item, where, { situation });
  }
  for (const item of items(resume, 'projects')) {
    if (isObject(item[OWN])) {
      const own = ownEvidence(item[OWN]);
      if (own !== null) found.set(own.id, own);
      continue;
    }
    const where = named(item.entity) ?? named(item.name);
    const told = texts(item.highlights);
    for (const each of told.length > 0 ? told : [text(item.description) ?? text(item.name)])
      add('projects', each, item, where, { situation: told.length > 0 ? note(item.description) : null });
  }
  for (const item of items(resume, 'volunteer')) {
    const where = named(item.organization);
    const told = texts(item.highlights);
    for (const each of told.length > 0 ? told : [text(item.summary)])
      add('volunteer', each, item, where, { situation: note(item.position) });
  }
  for (const item of items(resume, 'awards'))
    add('awards', text(item.title), item, named(item.awarder), {
      situation: note(item.summary),
      from: named(item.date),
    });
  for (const item of items(resume, 'certificates'))
    add('certificates', text(item.name), item, named(item.issuer), { from: named(item.date) });
  for (const item of items(resume, 'publications'))
    add('publications', text(item.name), item, named(item.publisher), {
      situation: note(item.summary),
      from: named(item.releaseDate),
    });
  return [...found.values()];
}

/** The skills that a résumé names without an example. */
export function skillsIn(resume: Fields): string[] {
  return items(resume, 'skills').flatMap((item) => [
    ...(text(item.name) === null ? [] : [text(item.name) as string]),
    ...texts(item.keywords),
  ]);
}

/**
 * The résumé to be given away: what was imported, as it came, and the examples that the candidate wrote, as projects. Importing
 * the result brings the same examples back.
 */
export function resumeToGive(imported: Fields | null, examples: readonly EvidenceState[]): Record<string, unknown> {
  const own = examples.filter((each) => each.source === 'written');
  const kept = imported === null ? [] : items(imported, 'projects');
  if (own.length === 0) return { ...(imported ?? {}) };
  const known = new Set(own.map((each) => each.id));
  const others = kept.filter((item) => !(isObject(item[OWN]) && known.has(String(item[OWN].id))));
  return { ...(imported ?? {}), projects: [...others, ...own.map(projectOf)] };
}

function projectOf(each: EvidenceState): Record<string, unknown> {
  const { id, title, situation, task, action, result, figures, skills, where, from, to } = each;
  const described = [situation, task].filter((part) => part !== null).join(' ');
  const highlights = [action, result, figures].filter((part) => part !== null);
  return {
    name: title,
    ...(described === '' ? {} : { description: described }),
    ...(highlights.length === 0 ? {} : { highlights }),
    ...(skills.length === 0 ? {} : { keywords: skills }),
    ...(from === null ? {} : { startDate: from }),
    ...(to === null ? {} : { endDate: to }),
    ...(where === null ? {} : { entity: where }),
    [OWN]: { id, title, situation, task, action, result, figures, skills, where, from, to },
  };
}

function ownEvidence(own: Fields): ImportedEvidence | null {
  const id = text(own.id);
  const title = note(own.title);
  if (id === null || title === null || !/^evi_\w{1,60}$/.test(id)) return null;
  return {
    id,
    title,
    situation: note(own.situation),
    task: note(own.task),
    action: note(own.action),
    result: note(own.result),
    figures: note(own.figures),
    skills: texts(own.skills)
      .map((each) => each.slice(0, LONGEST_NAME))
      .slice(0, MOST_SKILLS),
    where: named(own.where),
    from: named(own.from),
    to: named(own.to),
    source: 'written',
    formerId: null,
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
