type Row = Readonly<Record<string, string>>;

/** The tables of LinkedIn's data export that hold what a résumé holds, by file name in lower case. */
export const linkedinTables = [
  'profile.csv',
  'positions.csv',
  'education.csv',
  'skills.csv',
  'projects.csv',
  'certifications.csv',
  'languages.csv',
  'honors.csv',
  'publications.csv',
  'volunteering.csv',
  'courses.csv',
  'email addresses.csv',
  'recommendations_received.csv',
] as const;
export type LinkedinTable = (typeof linkedinTables)[number];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Jan 2020" and "15 Jan 2020" as the schema writes them; what is none of these stays as it is. */
function date(value: string | undefined): string | undefined {
  const given = value?.trim() ?? '';
  if (given === '') return undefined;
  const match = /^(?:(\d{1,2}) )?(\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(given);
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (match === null || month === 0) return given;
  const day = match[1] === undefined ? '' : `-${match[1].padStart(2, '0')}`;
  return `${match[3]}-${String(month).padStart(2, '0')}${day}`;
}

/** Only what is there: a résumé without empty fields. */
function filled(item: Record<string, string | string[] | undefined>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== '' && value.length > 0),
  );
}

/** A description in lines is a list of what the candidate did; one in a piece is a summary. */
function told(description: string | undefined): { summary?: string; highlights?: string[] } {
  const lines = (description ?? '')
    .split(/\r?\n|(?<=\S)\s{1,40}[•▪●]\s{1,40}|^[^\S\r\n]{0,40}[•▪●]\s{0,40}/mu)
    .map((line) => line.replace(/^[\s•▪●*–-]+/u, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return {};
  return lines.length === 1 ? { summary: lines[0] ?? '' } : { highlights: lines };
}

/** LinkedIn's export as a JSON Resume: each row of its tables where the schema has a place for it. */
export function resumeFromLinkedin(tables: ReadonlyMap<LinkedinTable, readonly Row[]>): Record<string, unknown> {
  const rows = (table: LinkedinTable): readonly Row[] => tables.get(table) ?? [];
  const span = (row: Row): Record<string, string | undefined> => ({
    startDate: date(row['Started On'] ?? row['Start Date']),
    endDate: date(row['Finished On'] ?? row['End Date']),
  });
  const [profile] = rows('profile.csv');
  const name = [profile?.['First Name'], profile?.['Last Name']]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const email = rows('email addresses.csv').find((row) => row.Primary === 'Yes')?.['Email Address'];
  const basics = filled({ name, label: profile?.Headline, summary: profile?.Summary, email });
  const lists: Record<string, Record<string, unknown>[]> = {
    work: rows('positions.csv').map((row) =>
      filled({
        name: row['Company Name'],
        position: row.Title,
        location: row.Location,
        ...span(row),
        ...told(row.Description),
      }),
    ),
    volunteer: rows('volunteering.csv').map((row) =>
      filled({ organization: row['Company Name'], position: row.Role, ...span(row), ...told(row.Description) }),
    ),
    education: rows('education.csv').map((row) =>
      filled({ institution: row['School Name'], studyType: row['Degree Name'], area: row.Notes, ...span(row) }),
    ),
    awards: rows('honors.csv').map((row) =>
      filled({ title: row.Title, summary: row.Description, date: date(row['Issued On']) }),
    ),
    certificates: rows('certifications.csv').map((row) =>
      filled({ name: row.Name, issuer: row.Authority, url: row.Url, date: date(row['Started On']) }),
    ),
    publications: rows('publications.csv').map((row) =>
      filled({
        name: row.Name,
        publisher: row.Publisher,
        releaseDate: date(row['Published On']),
        url: row.Url,
        summary: row.Description,
      }),
    ),
    skills: rows('skills.csv').map((row) => filled({ name: row.Name })),
    languages: rows('languages.csv').map((row) => filled({ language: row.Name, fluency: row.Proficiency })),
    references: rows('recommendations_received.csv').map((row) =>
      filled({
        name: [row['First Name'], row['Last Name']].filter((part) => part !== '').join(' '),
        reference: row.Text,
      }),
    ),
    projects: rows('projects.csv').map((row) =>
      filled({ name: row.Title, url: row.Url, ...span(row), ...described(row.Description) }),
    ),
  };
  const courses = rows('courses.csv').flatMap((row) => (row.Name === undefined || row.Name === '' ? [] : [row.Name]));
  if (courses.length > 0) lists.education?.push({ courses });
  return {
    ...(Object.keys(basics).length > 0 ? { basics } : {}),
    ...Object.fromEntries(
      Object.entries(lists)
        .map(([section, list]) => [section, list.filter((item) => Object.keys(item).length > 0)] as const)
        .filter(([, list]) => list.length > 0),
    ),
  };
}

function described(description: string | undefined): { description?: string; highlights?: string[] } {
  const { summary, highlights } = told(description);
  return {
    ...(summary === undefined ? {} : { description: summary }),
    ...(highlights === undefined ? {} : { highlights }),
  };
}
