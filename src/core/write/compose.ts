import type { LanguagePack, Phrase } from './language-pack.ts';
import type { Letter, LetterFacts, LetterPerson } from './letter.ts';
import { ids, interestSentence, isBrief, lengthen, noted, phraseFacts, plain, withExample } from './letter-parts.ts';
import { assemble, createPhrasing, type Paragraph, type Phrasing, type Sentence } from './phrasing.ts';
import { type CallCard, composeCall, composeCard, composeVoicemail } from './scripts.ts';

/**
 * Writes the letter, or the words to say, for one step; in a call also for what else is due to the same person (PL24). Deterministic: equal facts give equal letters. Every sentence
 * carries the entries it stands on; nothing is said that the facts do not hold (WR1).
 */
export function compose(facts: LetterFacts, language: LanguagePack, also: readonly LetterFacts[] = []): Letter {
  const base = phraseFacts(facts, language, facts.recipient);
  const matters = also.map((each) => ({ facts: each, base: phraseFacts(each, language, each.recipient) }));
  if (
    facts.channel === 'voicemail' ||
    (facts.channel === 'phone' && (facts.kind === 'check-in' || facts.kind === 'closing-question'))
  ) {
    return composeVoicemail(facts, language, base, matters);
  }
  if (facts.channel === 'phone') {
    return composeCard(facts, language, base, noteOf(facts, language), matters);
  }
  return composeLetter(facts, language);
}

/** What to have at hand for a call about one step: three things to say, one question, and the words for a voicemail. */
export function composeCallCard(
  facts: LetterFacts,
  language: LanguagePack,
  also: readonly LetterFacts[] = [],
): CallCard {
  const matters = also.map((each) => ({ facts: each, base: phraseFacts(each, language, each.recipient) }));
  return composeCall(facts, language, phraseFacts(facts, language, facts.recipient), noteOf(facts, language), matters);
}

function composeLetter(facts: LetterFacts, language: LanguagePack): Letter {
  const { body, subject } = letterFor(facts, language);
  const brief = isBrief(facts);
  const greeting = language.greeting(facts.recipient ?? { name: null, title: null }, facts.register);
  const closing = brief
    ? facts.candidate.name
    : `${language.closing(facts.seed + facts.ordinal, facts.register)}\n${facts.candidate.name}`;
  return assemble(brief ? '' : subject, [[plain(greeting)], ...afterGreeting(body, language), [plain(closing)]]);
}

/** The body with its first sentence as it follows a greeting. */
function afterGreeting(body: readonly Paragraph[], language: LanguagePack): Paragraph[] {
  const first = body.flat().find((each) => each !== null);
  return body.map((paragraph) =>
    paragraph.map((each) => {
      if (each === null || each !== first) return each;
      const variants = each.variants?.map((text) => language.afterGreeting(text));
      return { ...each, text: language.afterGreeting(each.text), ...(variants === undefined ? {} : { variants }) };
    }),
  );
}

/** Letters to a panel are written in its order, each avoiding what those before it said (WR2). */
function letterFor(facts: LetterFacts, language: LanguagePack): { body: Paragraph[]; subject: string } {
  const used = new Set<Phrase>();
  const subject = subjectOf(facts, language);
  if (facts.kind === 'thank-you' && facts.variant === 'plain') {
    for (const person of facts.panel) {
      const phrasing = createPhrasing(language, facts.seed, used, facts.register);
      const body = thankYou({ ...facts, recipient: person }, language, phrasing);
      if (person.id === facts.recipient?.id) return { body, subject };
    }
    return { body: thankYou(facts, language, createPhrasing(language, facts.seed, used, facts.register)), subject };
  }
  // Each further check-in begins one phrase later, so that none repeats the one before.
  const phrasing = createPhrasing(language, facts.seed + facts.ordinal, used, facts.register);
  return { body: bodyOf(facts, language, phrasing), subject };
}

function bodyOf(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const meeting = ids(facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId));
  const say = (slot: Parameters<Phrasing['say']>[0], entryIds: string[] = []): Sentence | null =>
    phrasing.say(slot, base, entryIds);
  // Who expects the candidate is told that nobody will come, in so many words.
  const callsOff = (): Sentence | null =>
    base.expected === null ? null : say('callsOff', ids(facts.expected?.entryId));
  switch (facts.kind) {
    case 'thank-you':
      return facts.variant === 'through-consultant'
        ? throughConsultant(facts, language, phrasing)
        : thankYou(facts, language, phrasing);
    case 'check-in':
      return facts.variant === 'introduction'
        ? introduction(facts, language, phrasing)
        : checkIn(facts, language, phrasing);
    case 'closing-question':
      return [[say('thanksAgain', meeting)], [say('closingQuestion', meeting)]];
    case 'debrief-call':
      return [
        [say('cardOpening', meeting), interestSentence(facts, base, phrasing)],
        [facts.promise ? say('expectsNews', ids(facts.promise.entryId)) : say('asksWhen')],
        [say('mayIThank')],
      ];
    case 'call-back':
      return [[say('missedTheirCall', meeting)]];
    case 'confirm':
      return facts.variant === 'new-time'
        ? [[say('asksNewTime', meeting)], [say('wants', ids(facts.want?.entryId)) ?? say('curious')]]
        : [[say('confirms', meeting)]];
    case 'gracious-thanks':
      return [[say('acceptsRejection', meeting)], [say('openDoor'), facts.asksFeedback ? say('asksFeedback') : null]];
    case 'accept':
      return [[say('acceptsOffer', meeting)], [say('looksForward')]];
    case 'correct':
      return [[noted(phrasing, 'corrects', base, facts.about) ?? say('corrects', meeting)], [say('offersMore')]];
    case 'inform-others':
      return [[say('informsOthers', meeting), callsOff(), say('thanksAgain', meeting)], [say('wishesWell')]];
    case 'withdraw':
      if (facts.variant === 'decline')
        return [
          [say('thanksForOffer', meeting)],
          [say('declinesOffer', ids(facts.want?.entryId))],
          [say('wishesWell')],
        ];
      return [
        [say('thanksAgain', meeting)],
        [say('withdraws', ids(facts.want?.entryId)), callsOff()],
        [say('wishesWell')],
      ];
    case 'late-or-move':
      return [[facts.variant === 'move' ? say('asksToMove', meeting) : say('runsLate', ids(facts.late?.entryId))]];
    case 'keep-warm':
      return keepWarm(facts, language, phrasing, meeting);
    case 'missed-appointment':
      return [[say('missedEachOther', meeting)]];
    case 'offer-reply':
      return facts.variant === 'time'
        ? [[say('thanksForOffer', meeting)], [say('asksForTime')]]
        : [[say('thanksForOffer', meeting)], [say('asksTerms')]];
    case 'tell-of-offer':
      return [[say('tellsOfOffer', meeting)], [say('wants', ids(facts.want?.entryId)), say('asksWhen')]];
    case 'deliver':
      return [[noted(phrasing, 'delivers', base, facts.about) ?? say('delivers', meeting)], [say('offersMore')]];
    case 'answer':
      return [[noted(phrasing, 'answers', base, facts.about) ?? say('answers', meeting)], [say('offersMore')]];
    default:
      return [[say('thanksAgain', meeting)]];
  }
}

function thankYou(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const meeting = ids(facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId));
  const thanks = phrasing.say(facts.belated ? 'belatedThanks' : 'thanks', base, meeting);
  const callback = noted(phrasing, 'callback', base, facts.recipient?.callback ?? null);
  const forgot = (facts.recipient?.forgot ?? []).map((each) => noted(phrasing, 'forgot', base, each));
  const example = noted(phrasing, 'excels', base, facts.recipient?.example ?? null);
  const interest = interestSentence(facts, base, phrasing);
  const news = facts.promise ? phrasing.say('expectsNews', base, ids(facts.promise.entryId)) : null;
  const more = facts.promise ? null : phrasing.say('offersMore', base);
  if (isBrief(facts)) return [[thanks, callback, forgot[0] ?? null, interest]];
  // A card has room for three sentences: it thanks, recalls, and says whether one is interested.
  if (facts.channel === 'letter') return [[thanks, callback, interest]];
  const body = withExample([[thanks, callback], forgot, [interest, news, more]], example);
  return lengthen(
    body,
    () => (facts.promise ? phrasing.say('offersMore', base) : null) ?? phrasing.say('patient', base),
  );
}

function throughConsultant(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const meeting = ids(facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId));
  // In the order in which they are read: the first sentence names the role.
  const arranging = phrasing.say(facts.recipient?.present === true ? 'thanks' : 'thanksForArranging', base, meeting);
  const lines = facts.onBehalfOf.map((person): Paragraph => {
    const theirs = { ...base, present: true };
    const head = plain(language.forPerson(person.name ?? ''));
    const thanks = phrasing.say('thanksBriefly', theirs, meeting);
    const said = noted(phrasing, 'callback', theirs, person.callback);
    return [head, thanks, said, ...person.forgot.map((each) => noted(phrasing, 'forgot', theirs, each))];
  });
  const own = noted(phrasing, 'callback', base, facts.recipient?.callback ?? null);
  const forgot = (facts.recipient?.forgot ?? []).map((each) => noted(phrasing, 'forgot', base, each));
  const passOn = lines.length > 0 ? phrasing.say('passOn', base) : null;
  const mayI = facts.asksToThank ? phrasing.say('mayIThank', base) : null;
  const interest = interestSentence(facts, base, phrasing);
  const news = facts.promise
    ? phrasing.say('expectsNews', base, ids(facts.promise.entryId))
    : phrasing.say('offersMore', base);
  const example = noted(phrasing, 'excels', base, facts.recipient?.example ?? null);
  const body = withExample([[arranging, own, passOn, mayI], ...lines, forgot, [interest, news]], example);
  return lengthen(body, () => phrasing.say('patient', base));
}

function checkIn(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const meeting = ids(facts.meeting?.entryId, ...facts.roles.map((each) => each.entryId));
  const afterPromise = facts.variant === 'after-promise' && facts.promise !== null;
  // First, for it names the role; a note with news begins with its thanks.
  const opening =
    facts.variant === 'news'
      ? null
      : afterPromise
        ? phrasing.say('asksAfterPromise', base, ids(facts.promise?.entryId))
        : phrasing.say('asksAfter', base, meeting);
  const fresh = facts.recipient?.forgot[0] ?? null;
  // What is new each time: what was forgotten in the room, then an example that they have not heard.
  const news =
    fresh === null
      ? noted(phrasing, 'excels', base, facts.recipient?.example ?? null)
      : noted(phrasing, 'addsNews', base, fresh);
  const interest = interestSentence(facts, base, phrasing);
  const thanks = facts.belated
    ? phrasing.say('belatedThanks', base, meeting)
    : phrasing.say('thanksAgain', base, meeting);
  if (facts.variant === 'news') {
    const told = noted(phrasing, facts.newsIsTheirs ? 'theirNews' : 'ownNews', base, facts.about);
    if (facts.promise === null && told !== null) return [[thanks, told], [interest]];
    return lengthen(
      [
        [thanks, news],
        [interest, phrasing.say('newsOnly', base, ids(facts.promise?.entryId))],
      ],
      () => phrasing.say('offersMore', base),
    );
  }
  // A text message, or a few words on the telephone: nothing is added to make it longer.
  if (facts.variant === 'availability')
    return [[opening, phrasing.say('available', base)], [phrasing.say('asksSteps', base)]];
  // The three polite questions are used in turn, one to a letter.
  const question = phrasing.say(
    (['asksSteps', 'asksProcess', 'asksWhen'] as const)[(facts.ordinal - 1) % 3] ?? 'asksSteps',
    base,
  );
  if (isBrief(facts)) return [[opening, thanks, interest, question]];
  return lengthen([[opening, thanks], [news, interest], [question]], () => phrasing.say('patient', base));
}

/** The one message to whoever comes after a consultant who left: who one is, about which jobs, thanks, and one question. */
function introduction(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const meeting = ids(...facts.roles.map((each) => each.entryId));
  return [
    [
      phrasing.say('introduces', { ...base, names: facts.formerName }, meeting),
      phrasing.say('thanksForTakingOver', base),
    ],
    // Where they have named a day, nothing is asked before it (PL8).
    [interestSentence(facts, base, phrasing), facts.promise === null ? phrasing.say('asksSteps', base) : null],
  ];
}

/** A word after a while: what is new, of the candidate's own or of theirs. Without news the draft is not offered; an old one stays as it was. */
function keepWarm(facts: LetterFacts, language: LanguagePack, phrasing: Phrasing, meeting: string[]): Paragraph[] {
  const base = phraseFacts(facts, language, facts.recipient);
  const news = noted(phrasing, facts.newsIsTheirs ? 'theirNews' : 'ownNews', base, facts.about);
  if (news === null) return [[phrasing.say('keepsWarm', base, meeting)], [phrasing.say('openDoor', base)]];
  return [[phrasing.say('keepsWarmBriefly', base, meeting), news], [phrasing.say('openDoor', base)]];
}

function subjectOf(facts: LetterFacts, language: LanguagePack): string {
  const role = facts.roles.length === 1 ? (facts.roles[0]?.role ?? null) : null;
  const employer = facts.roles.length === 1 ? (facts.roles[0]?.employer ?? null) : null;
  const meetingDay = facts.meeting === null ? null : language.longDay(facts.meeting.day);
  return language.subject(facts.kind, facts.variant, { role, employer, meetingDay });
}

function noteOf(
  facts: LetterFacts,
  language: LanguagePack,
): (person: LetterPerson | null) => { callback: Sentence | null; forgot: Sentence[] } {
  const phrasing = createPhrasing(language, facts.seed, new Set(), facts.register);
  return (person) => {
    const base = phraseFacts(facts, language, person);
    return {
      callback: noted(phrasing, 'callback', base, person?.callback ?? null),
      forgot: (person?.forgot ?? [])
        .map((each) => noted(phrasing, 'forgot', base, each))
        .filter((each): each is Sentence => each !== null),
    };
  };
}
