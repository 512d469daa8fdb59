const shortPosts: readonly (readonly [RegExp, string])[] = [
  [/\bc\.?f\.?o\.?\b/gi, 'chief financial officer'],
  [/\bc\.?e\.?o\.?\b/gi, 'chief executive'],
  [/\bchief executive officer\b/gi, 'chief executive'],
  [/\bc\.?t\.?o\.?\b/gi, 'chief technology officer'],
  [/\bc\.?o\.?o\.?\b/gi, 'chief operating officer'],
  [/\bc\.?m\.?o\.?\b/gi, 'chief marketing officer'],
  [/\bc\.?i\.?o\.?\b/gi, 'chief information officer'],
  [/\bc\.?p\.?o\.?\b/gi, 'chief people officer'],
  [/\bc\.?d\.?o\.?\b/gi, 'chief data officer'],
  [/\bvice[- ]president\b/gi, 'vp'],
  [/\b(?:human resources|people team)\b/gi, 'hr'],
  [/\bfinance director\b/gi, 'director finance'],
  [/\bchief finance officer\b/gi, 'chief financial officer'],
  [/\bheadmaster|headmistress|head teacher\b/gi, 'headteacher'],
  [/\bsr\.?(?= )/gi, 'senior'],
  [/\bjr\.?(?= )/gi, 'junior'],
  [/\bmgr\b/gi, 'manager'],
  [/\bass(?:is)?t\b\.?/gi, 'assistant'],
  [/\bdep\b\.?(?= )/gi, 'deputy'],
  [/\bco-?ord\b\.?/gi, 'coordinator'],
  [/\badmin\b(?= )/gi, 'administrative'],
  [/\btech\b\.?(?= )/gi, 'technical'],
  [/\bsupt?\b\.?/gi, 'supervisor'],
  [/\brep\b\.?/gi, 'representative'],
  [/\beng\b/gi, 'engineer'],
  [/\bcurriculum vitae|r[ée]sum[ée]s?\b/gi, 'cv'],
  [/\bcvs\b/gi, 'cv'],
  [/\bcover(?:ing)? letters?\b|\bmotivation letter\b/gi, 'letter'],
  [/\b(?:referees?|references?|testimonials?)\b/gi, 'references'],
  [/\b(?:certificates?|certification|diplomas?|degree)\b/gi, 'certificate'],
  [/\b(?:presentation|slides?|deck|slide deck)\b/gi, 'slides'],
  [/\b(?:transcripts?|grades)\b/gi, 'transcript'],
  [/\b(?:portfolios?)\b/gi, 'portfolio'],
  [/\b(?:photos?|photographs?|pictures?|headshot)\b/gi, 'photo'],
  [/\b(?:diagrams?|sketch(?:es)?|drawings?)\b/gi, 'diagram'],
  [/\b(?:spreadsheets?|workbook)\b/gi, 'spreadsheet'],
  [/\b(?:writing sample|work samples?|samples?|sample of my writing)\b/gi, 'sample'],
  [/\b(?:publications?|publication list|papers?)\b/gi, 'publications'],
  [/\badvisor\b/gi, 'adviser'],
  [/\blectureship\b/gi, 'lecturer'],
  [
    /(?<=\b(?:fellow|professor|reader|apprentice|intern|director|head|trainee|clerk|trustee|partner|curator|pupil|registrar|editor|tutor))ship\b/gi,
    '',
  ],
  [/\bco-ordinator\b/gi, 'coordinator'],
];

const smallWords = new Set('the a an of for and in at to my your our role post position job de &'.split(' '));

/** The words of a text, with the short and the long name of a post or a file put as the same word. */
export function plainWords(text: string): string[] {
  let plain = text.toLowerCase().replaceAll('’', "'");
  for (const [pattern, word] of shortPosts) plain = plain.replace(pattern, word);
  return (plain.match(/[\p{L}\p{N}+#]+(?:'\p{L}+)?/gu) ?? []).filter((word) => !smallWords.has(word));
}
