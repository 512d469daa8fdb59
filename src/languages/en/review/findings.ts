import type { FindingCode, FindingWords, Instead } from '../../../core/review/finding-words.ts';
import type { PrivateMatter } from '../../../core/review/private-rule.ts';
import type { ToneFamily } from '../../../core/review/tone-rule.ts';

type Facts = Readonly<Record<string, string>>;

/** Why each family hurts: what a reader hears. */
const familyReasons: Record<ToneFamily, string> = {
  pressure: 'it pushes for an answer. A question leaves them free, and free people answer more gladly.',
  instruction: 'it tells the reader what to do. They do not work for you; asked, they will gladly do it.',
  presumption: 'it takes the decision for granted. Until they have said so, it is theirs.',
  guilt: 'it tells the reader that they owe you something. People who feel guilty put off their answer.',
  ultimatum: 'it makes a threat. People who are threatened let go. Say what is so, and ask.',
  'competing-offers':
    'it uses the other offer to press. Told as news, with your interest and a date, it helps them to act for you.',
  haggling: 'it bargains before there is an offer. Once they want you, you can talk about terms, and they will listen.',
  'over-apology':
    'you did nothing wrong by writing. One apology where it is due weighs more than several where it is not.',
  begging: 'it speaks of need. What they weigh is what you would bring, so speak of that.',
  flattery: 'praise this large is hard to believe. One true detail that you noticed says more.',
  'over-familiarity': 'it is closer than the two of you are. Friendly is enough until you work together.',
  'name-dropping': 'it uses a name to weigh in. They will wonder why your own work does not.',
  oversharing: 'it tells them more about your life than they need in order to decide, and it stays in their files.',
  complaint: 'it judges how they work. It may be true, and it will stand in their notes about you.',
  'passive-aggression': 'it is polite on top and a dig underneath. They hear the dig.',
  sarcasm: 'irony is read as anger. On paper nobody hears the smile.',
  argument: 'it argues with them. That has never changed a decision, and it is what they will remember.',
  bitterness: 'they hear that you are hurt or annoyed. It is understandable, and they can do nothing with it.',
  exclamation: 'several exclamation marks sound like shouting or like a show. A full stop is calmer.',
  capitals: 'words in capitals are read as shouting.',
};

/** Why it should not go, as the candidate reads it. */
const privateMessages: Record<`private-${PrivateMatter}`, (facts: Readonly<Record<string, string>>) => string> = {
  'private-health': (f) => `“${f.words}”: your health is yours alone. Nobody there needs it in order to decide.`,
  'private-family': (f) => `“${f.words}”: what happened in your family is yours alone. Leave it out.`,
  'private-relatives': (f) =>
    `“${f.words}”: this is about your family. It stays with you unless you want them to know.`,
  'private-age': (f) => `“${f.words}”: your age is no reason for or against you. Leave it out.`,
  'private-money': (f) => `“${f.words}”: what you earn or need is for a talk about terms, not for this letter.`,
  'private-belief': (f) => `“${f.words}”: this is private. Say it only if you want them to know.`,
  'private-past': (f) => `“${f.words}”: this tells against you where nobody asked.`,
  'private-offer': (f) => `“${f.words}”: this names another offer. They need not know whose it is.`,
  'private-felt': (f) => `“${f.words}”: this is for yourself. They saw you, and may have seen nothing of it.`,
  'private-judged': (f) => `“${f.words}”: this judges somebody. It stays in their files, and letters are passed on.`,
  'private-confidence': (f) => `“${f.words}”: this was not meant to be passed on.`,
  'private-talk': (f) => `“${f.words}”: this reads like a note to yourself.`,
};

/** What to write in place of a worn phrase. */
const insteads: Record<Instead, string> = {
  'say-what-you-would-like-to-know': 'Say what you would like to know.',
  'say-what-you-write-about': 'Say what you are writing about.',
  'say-what-you-want-to-say': 'Begin with what you want to say.',
  'say-what-interests-you': 'Say what interests you.',
  'say-what-you-can-do': 'Say what you can do for them.',
  'say-what-you-would-do-first': 'Say what you would do first.',
  'name-one-thing-you-did': 'Name one thing you did that the role asks for.',
  'begin-with-thanks': 'Begin with your thanks.',
  'ask-your-question': 'Ask your question.',
  'leave-it-out': 'Leave it out; they can see your last letter.',
  'leave-the-time-to-them': 'Leave the time to them.',
  write: '',
};

function insteadText({ instead, write }: Facts): string {
  return instead === 'write' ? `Write “${write}”.` : (insteads[instead as Instead] ?? '');
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

const messages: Record<FindingCode, (facts: Readonly<Record<string, string>>) => string> = {
  'other-employer': (f) => `${f.name} belongs to another of your jobs. Did this letter start from another one?`,
  'other-person': (f) => `${f.name} belongs to another of your jobs, not to this one.`,
  'guessed-employer': (f) =>
    `The agency has not told you who the employer is. Writing “${f.name}” shows that you guessed, and may be wrong.`,
  'wrong-weekday': (f) => `${f.date} is a ${f.right}, not a ${f.wrong}.`,
  'no-such-day': (f) => `There is no ${f.date}.`,
  placeholder: (f) => `“${f.text}” still waits to be filled in.`,
  unfinished: (f) => `“${f.text}” breaks off. Finish the sentence with a full stop, or take it out.`,
  'missing-attachment': (f) => `You mention something attached (“${f.text}”), and nothing is attached yet.`,
  'not-there': (f) => `As far as you noted, ${f.name} was not at this meeting.`,
  'wrong-name': (f) => `The letter goes to ${f.recipient} and greets ${f.name}.`,
  'no-thanks': () => 'It does not say thank you.',
  'no-interest': () => 'It does not say whether you are interested.',
  'claims-interest': () => 'You noted that you do not want this job, and the letter says that you do.',
  'no-question': () =>
    'It asks nothing. One polite question is the point of this letter: next steps, how it is going, or when to expect to hear.',
  'many-questions': (f) => `It asks ${f.count} questions. One is easier to answer.`,
  'no-open-door': () => 'It closes the door. One line that you would be glad to hear from them again keeps it open.',
  cliche: (f) => `“${f.phrase}” says nothing and everyone writes it. ${insteadText(f)}`,
  gendered: (f) => `You write “${f.title}”, and nothing in your notes says so. The full name is always right.`,
  'other-role': (f) => `“${f.name}” is the role of another of your jobs.`,
  'other-subject': (f) =>
    `The subject names ${f.name}, which belongs to another of your jobs. Is this the right conversation?`,
  'day-gone-by': (f) => `You wrote “${f.wrong}” on another day. That is ${f.right}.`,
  'wrong-near-day': (f) => `By your notes the meeting was ${f.right}, not ${f.wrong}.`,
  'wrong-meeting-day': (f) =>
    `By your notes the meeting is ${/^on /.test(f.right ?? '') ? '' : 'on a '}${f.right}, not ${f.wrong}.`,
  'wrong-date': (f) => `By your notes the meeting is on ${f.right}. The letter says ${f.wrong}.`,
  'wrong-time': (f) => `By your notes the appointment is at ${f.right}, on their clock. The letter says ${f.wrong}.`,
  'wrong-zone': (f) => `“${f.zone}” is not what their clocks show on that day. Leave it out, or name the city.`,
  'wrong-count': (f) => `“${f.wrong}”: you noted ${f.right} people for this job.`,
  'wrong-length': (f) => `You noted that the meeting took ${f.right} minutes. The letter says “${f.wrong}”.`,
  'misspelt-name': (f) => `“${f.wrong}”: in your notes the name is ${f.right}.`,
  'half-name': (f) => `“${f.wrong}” is half of a name. In your notes it is ${f.right}.`,
  'swapped-name': (f) => `“${f.wrong}” has the names the wrong way round. In your notes it is ${f.right}.`,
  'crossed-name': (f) =>
    `“${f.wrong}” is one person’s first name with another’s surname. In your notes it is ${f.right}.`,
  'wrong-title': (f) => `You write “${f.wrong}”, and by your notes ${f.name} is called ${f.right}.`,
  'wrong-signature': (f) => `The letter is signed “${f.wrong}”. Your name is ${f.right}.`,
  'misspelt-firm': (f) => `“${f.wrong}”: in your notes the firm is called ${f.right}.`,
  'stranger-firm': (f) => `This job is at ${f.right}, and the letter speaks of ${f.name}.`,
  'wrong-legal-form': (f) => `“${f.wrong}”: you noted the firm as ${f.name}.`,
  'wrong-role': (f) => `“${f.wrong}”: you noted the role as ${f.right}.`,
  'wrong-post': (f) => `By your notes ${f.name} is ${f.right}, not “${f.wrong}”.`,
  'wrong-round': (f) => `“${f.wrong}”: you noted the latest interview as “${f.right}”.`,
  'wrong-format': (f) => `“${f.wrong}” is not how you noted the latest interview.`,
  'wrong-pronoun': (f) => `“${f.wrong}” seems to be ${f.name}, whom you noted as ${f.title}.`,
  'reader-as-another': (f) => `The letter goes to ${f.name}, and “${f.text}” speaks of somebody else. Is “you” meant?`,
  'wrong-files': (f) => `“${f.text}”: what goes with the letter is ${f.right}.`,
  'two-greetings': (f) => `“${f.text}” is a second greeting. One is enough.`,
  'two-closings': (f) => `“${f.text}” is a second ending. One is enough.`,
  'doubled-word': (f) => `“${f.text}”: a word stands twice.`,
  'broken-sentence': (f) => `“${f.text}”: something in this sentence is missing or does not fit.`,
  'broken-link': (f) => `“${f.text}” opens nothing on their computer.`,
  'unnoted-claim': (f) => `“${f.text}”: none of your notes says this. Is it so, to the figure?`,
  'asked-before': (f) =>
    `This would be your ${ordinals[Number(f.count)] ?? 'next'} letter since they last answered. Bring something new, or let it be one that needs no reply.`,
  'same-words': () => 'It says much the same in the same words as an earlier letter to them. They read both.',
  'so-soon': (f) =>
    f.days === '0'
      ? 'You wrote to them today already. Give them a week.'
      : `You wrote to them ${f.days === '1' ? 'one day' : `${f.days} days`} ago and they have not answered yet. A week is the least that does not push.`,
  tone: (f) => `“${f.words}”: ${familyReasons[f.family as ToneFamily]}`,
  sounds: (f) => `“${f.words}” may say more than you mean: ${familyReasons[f.family as ToneFamily]}`,
  'read-again': () =>
    'These are your own words, and after a no nobody hears their own hurt. Read them aloud once, or tomorrow, before they go.',
  'too-many': (f) => `There are ${f.count} more findings of this kind. Mend these first; the others are shown then.`,
  exclamations: (f) => `${f.count} exclamation marks. One at most is enough; a full stop is calmer.`,
  'too-long': (f) => `${f.words} words: more than a busy person reads. 35 to 90 are enough.`,
  'promise-missing': (f) =>
    `You promised: “${f.text}”. Is it in this letter? Put it in, or attach it; the words alone do not bring it.`,
  'answer-missing': (f) =>
    `They asked: “${f.text}”. This letter does not answer it. Put your answer in before it goes.`,
  ...privateMessages,
  'private-note': (f) =>
    `“${f.words}”: your note about this stands beside the letter as private (“${f.note}”). Say it only if they are to know.`,
  'private-note-grave': (f) =>
    `“${f.words}”: this comes from a note that nobody else is to read (“${f.note}”). Take it out.`,
  'want-unknown': () => 'You have not noted whether you want it, so the letter says nothing of it.',
};

/** What the review says to the candidate in English. */
export const findingWords: FindingWords = { message: (code, facts) => messages[code](facts) };
