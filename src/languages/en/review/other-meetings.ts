/** "The board met last night", "they spoke on Monday": what others did among themselves. */
export function isOfThem(clause: string, { at, end }: { at: number; end: number }): boolean {
  if (!/^(?:met|spoke|talked|chatted|sat down|came in|visited|interviewed)$/i.test(clause.slice(at, end))) return false;
  if (/^ (?:with |to )?(?:me|us|you)\b/.test(clause.slice(end))) return false;
  return /(?:\b(?:[Tt]he|[Yy]our|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Oo]ur) (?:[\p{L}’'-]+ ){1,2}|\b(?:[Tt]hey|[Hh]e|[Ss]he|who|which|people) )(?:all |both |also |had |have |has |only )?$/u.test(
    clause.slice(0, at),
  );
}

/** "My visa interview", "the project meeting": what stands before the word says of which sort it is, and only these sorts are of a job. */
const SORTED = /\b(?:the|our|my|your|this)\s+(?:[\p{L}\p{N}'’.-]+\s+){0,3}?(?<sort>[\p{L}\p{N}'’.-]+)\s+$/iu;
const OWN_SORT =
  /^(?:the|our|my|your|this|that|first|second|third|fourth|1st|2nd|3rd|final|last|initial|recent|phone|telephone|video|zoom|teams|skype|online|remote|virtual|on-?site|in-person|face-to-face|panel|technical|job|round|stage|hour|minutes?|morning|afternoon|evening|half-hour|pm|am|p\.m\.|a\.m\.|good|great|nice|long|short|brief|quick|frank|open|honest|kind|warm|whole|same|two|three|more|your|o['’]clock|site|trial|introductory|follow-up|screening|assessment|and|of|for|at|to|in|with|on|after|during|before|by|about|from|me|you|us|I|we|[\p{L}]+['’]s|[\p{L}-]+(?:ing|ful|ous|ive|able|ible|ant|ent|al|ly|ed|y|ic)|.*\d.*)$/iu;

export function isOfAnotherSort(clause: string, { at, end }: { at: number; end: number }): boolean {
  if (
    !/^(?:interview|meeting|session|appointment|visit|tour|talk|chat|call|discussion|conversation)$/i.test(
      clause.slice(at, end),
    )
  )
    return false;
  const sort = SORTED.exec(clause.slice(0, at))?.groups?.sort;
  return sort !== undefined && !OWN_SORT.test(sort) && !/^\p{Lu}/u.test(sort);
}
