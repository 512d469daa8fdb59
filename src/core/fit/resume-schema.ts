/** What a field of the JSON Resume schema (v1.0.0, https://jsonresume.org/schema) holds. */
type FieldType = 'text' | 'texts' | 'object' | 'profiles';

type Section = Readonly<Record<string, FieldType>>;

const span = { startDate: 'text', endDate: 'text', url: 'text', summary: 'text' } as const;

/** Fields of `basics`, and of the items of each list. */
const basics: Section = {
  name: 'text',
  label: 'text',
  image: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  summary: 'text',
  location: 'object',
  profiles: 'profiles',
};

const sections: Readonly<Record<string, Section>> = {
  work: { name: 'text', location: 'text', description: 'text', position: 'text', ...span, highlights: 'texts' },
  volunteer: { organization: 'text', position: 'text', ...span, highlights: 'texts' },
  education: {
    institution: 'text',
    url: 'text',
    area: 'text',
    studyType: 'text',
    startDate: 'text',
    endDate: 'text',
    score: 'text',
    courses: 'texts',
  },
  awards: { title: 'text', date: 'text', awarder: 'text', summary: 'text' },
  certificates: { name: 'text', date: 'text', url: 'text', issuer: 'text' },
  publications: { name: 'text', publisher: 'text', releaseDate: 'text', url: 'text', summary: 'text' },
  skills: { name: 'text', level: 'text', keywords: 'texts' },
  languages: { language: 'text', fluency: 'text' },
  interests: { name: 'text', keywords: 'texts' },
  references: { name: 'text', reference: 'text' },
  projects: {
    name: 'text',
    description: 'text',
    highlights: 'texts',
    keywords: 'texts',
    startDate: 'text',
    endDate: 'text',
    url: 'text',
    roles: 'texts',
    entity: 'text',
    type: 'text',
  },
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fits(value: unknown, type: FieldType): boolean {
  // Many programs write null for what is not known.
  if (value === null) return true;
  if (type === 'text') return typeof value === 'string';
  if (type === 'object') return isObject(value);
  if (!Array.isArray(value)) return false;
  return value.every((each) => (type === 'texts' ? typeof each === 'string' : isObject(each)));
}

/** Deeper than any résumé goes; what is nested further would exhaust whatever walks through it. */
const DEEPEST = 12;

/** True where lists and objects stand in each other more than a dozen deep. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= DEEPEST || Object.values(value).some((each) => isTooDeep(each, depth + 1));
}

/** A résumé whose known fields hold what the schema says. Fields that the schema does not know are as they came. */
export interface CheckedResume {
  readonly resume: Readonly<Record<string, unknown>>;
  /** Where something else stood than the schema says; that was left out. */
  readonly leftOut: readonly string[];
}

/** Checks a document against the schema's types; what does not fit is left out and named by its place. */
export function checkResume(document: Readonly<Record<string, unknown>>): CheckedResume {
  const leftOut: string[] = [];
  const checkFields = (value: Record<string, unknown>, section: Section, place: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value).filter(([field, each]) => {
        const type = section[field];
        if (type === undefined || fits(each, type)) return true;
        leftOut.push(`${place}.${field}`);
        return false;
      }),
    );
  const resume: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document)) {
    const section = sections[name];
    if (name === 'basics' && value !== null) {
      if (isObject(value)) resume[name] = checkFields(value, basics, name);
      else leftOut.push(name);
    } else if (section !== undefined && value !== null) {
      if (!Array.isArray(value)) leftOut.push(name);
      else
        resume[name] = value.flatMap((item, index) => {
          if (isObject(item)) return [checkFields(item, section, `${name}[${index}]`)];
          leftOut.push(`${name}[${index}]`);
          return [];
        });
    } else resume[name] = value;
  }
  return { resume, leftOut };
}

/** True where no list and no basics hold anything: nothing that could be told of. */
export function isEmptyResume(resume: Readonly<Record<string, unknown>>): boolean {
  const holds = (value: unknown): boolean => {
    if (typeof value === 'string') return value.trim() !== '';
    if (Array.isArray(value)) return value.some(holds);
    return isObject(value) && Object.values(value).some(holds);
  };
  return !['basics', ...Object.keys(sections)].some((name) => holds(resume[name]));
}
