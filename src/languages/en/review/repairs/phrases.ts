/** What somebody can be asked to give: an answer, a date, a contract. */
export const given =
  '(?:acknowledge?ment|answers?|assurance|breakdown|call|clarity|clarification|certainty|closure|commitment|confirmation|contract|copy|date|dates|decision|details|documents?|email|expenses|explanation|feedback|figures?|follow-up|form|indication|information|invoice|letter|line|links?|news|notice|number|offer|outcome|paperwork|payment|plan|portfolio|reason|reasons|receipt|reference|references|refund|reimbursement|report|rep(?:ly|lies)|response|responses|results?|salary|schedule|shortlist|slot|start date|status|steps|test|time|timeline|timescales?|timings?|update|updates|word|yes or (?:a )?no)';

/** "your answer", "a clear decision", "feedback". */
export const givenThing = `(?:(?:(?:an?|the|your|some|any|my|our|more|this|that|their|his|her) )?(?:[\\w'-]+ ){0,3}?${given})`;

/** Words that press and say nothing else. */
const pressing =
  /(?:,? ?\b(?:immediately|urgently|at once|right away|right now|straight ?away|asap|a\.s\.a\.p\.?|as soon as (?:humanly )?possible|at the (?:very )?earliest(?: possible)?|at your (?:very )?earliest(?: convenience| opportunity)?|without (?:any |further |fail|undue )*(?:delay|fail)?|promptly|on (?:top )?priority|this instant|pronto|for once|once and for all|for (?:heaven|god|goodness|pete|christ)'?s?'? sake|already|finally|at last|at long last|simply|really|actually|right now|at the earliest|without fail|rn|then and there|tout de suite|chop chop|kindly|please|honestly|seriously|frankly|damn|bloody|straight|(?:very |really )?(?:fast|quickly)|and (?:make it|be) quick|no excuses|end of story|full stop)(?![\w-]),?)/gi;

/** A stretch without the words that only press: "by Friday at the latest" keeps its Friday. */
export function withoutPressing(text: string): string {
  return tidied(
    text
      .replace(/(,| and| also) (?:please|kindly|pls|plz) (?=[a-z])/gi, '$1 ')
      .replace(/\buntil (?=(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|today|the end|next)/gi, 'by ')
      .replace(/\b(?:no|not) (?:a day )?later than\b/gi, 'by')
      .replace(/\b((?:by|before) [\w' ]{2,25}?),? (?:at the (?:very )?latest|sharp|or (?:sooner|earlier))\b/gi, '$1')
      .replace(pressing, (cut) => (cut.endsWith(',') ? ', ' : ' '))
      .replace(/,? positively(?=,|$)/gi, '')
      .replace(/\btoday itself\b/gi, 'today')
      .replace(/\b(?:latest by|by latest|at latest by)\b/gi, 'by')
      .replace(/\bto know now\b/gi, 'to know')
      .replace(/\s+now\s*$/i, ''),
  );
}

/** One space between words, none before a mark, none at the ends. */
export function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .replace(/,{2,}/g, ',')
    .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '')
    .trim();
}

/** A capital at the head. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const lowered =
  /^(?:A|About|After|All|An|Another|Any|As|At|Before|But|By|Because|Each|Every|For|From|He|Her|His|How|If|In|It|It's|Its|My|No|Not|Nobody|Of|On|One|Our|She|Since|So|Some|That|The|Their|There|These|They|This|Those|To|We|What|When|Whenever|Where|Whether|Which|While|Who|Why|With|Without|You|You're|You've|You'll|Your|Please|Could|Would|Let|Having|Feedback|Nothing|Something|Somebody|Someone)\b/;

/** The head of a sentence as it stands within one: names and "I" keep their capitals. */
export function within(text: string): string {
  return lowered.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** True where a day or a date is named. */
export function namesTime(text: string): boolean {
  return /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|tomorrow|noon|midday|eod|cob|close of (?:business|play)|end of|week|month|january|february|march|april|june|july|august|september|october|november|december)\b|\d/i.test(
    text,
  );
}
