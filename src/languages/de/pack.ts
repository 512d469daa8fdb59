import type { LanguagePack } from '../../core/write/language-pack.ts';
import { english } from '../en/pack.ts';
import { closing, greeting, nameFor } from './address.ts';
import { clock, list, longDay, meetingDay } from './days.ts';
import { phrases } from './phrases.ts';
import { reviewWords } from './review/words.ts';

/** Words that stay large after the comma of the greeting: the polite pronouns, and nouns are not meant to stand first. */
const STAYS = /^(?:Sie|Ihre?[nmrs]?|Ihnen)\b/;

/** What a posting adds for the law, "(m/w/d)", says nothing in a letter. */
const plainRole = (role: string | null): string | null =>
  role?.replace(/\s*\([mwdfx](?:\s*[/|,]\s*[mwdfx]){1,3}\)/gi, '') ?? null;

/** German as letters are written in it. What the person reads on the page stays in the language of the interface. */
export const german: LanguagePack = {
  ...english,
  code: 'de',
  aboutJobs:
    /bewerb|vorstellungsgespr|karriere|lebenslauf|kandidat|personalabteilung|recruit|\b(?:stelle|position) (?:als|bei)\b/i,
  phrases,
  nameFor,
  greeting,
  closing,
  afterGreeting: (text) => (STAYS.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)),
  inRegister: (text) => text,
  subject(kind, variant, { role, employer, meetingDay: day }) {
    const about = plainRole(role) ?? (employer === null ? 'Unser Gespräch' : `Stelle bei ${employer}`);
    switch (kind) {
      case 'thank-you':
      case 'gracious-thanks':
        return `Vielen Dank: ${about}`;
      case 'debrief-call':
        return `${about}: wie das Gespräch war`;
      case 'check-in':
        if (variant === 'availability') return `${about}: Ich bin verfügbar`;
        return variant === 'news' ? `${about}: eine kurze Nachricht` : `${about}: Stand der Dinge`;
      case 'closing-question':
        return `${about}: eine letzte Nachricht`;
      case 'confirm':
        return variant === 'new-time'
          ? `${about}: neuer Termin`
          : `Bestätigt: ${about}${day === null ? '' : `, ${day}`}`;
      case 'accept':
        return `Zusage: ${about}`;
      case 'correct':
        return `${about}: eine Berichtigung`;
      case 'inform-others':
      case 'withdraw':
        return `${about}: meine Bewerbung`;
      case 'late-or-move':
        return variant === 'move' ? `${about}: Können wir den Termin verschieben?` : `${about}: einige Minuten später`;
      case 'keep-warm':
        return `${about}: ein Gruß`;
      case 'missed-appointment':
        return `${about}: ein neuer Termin`;
      case 'offer-reply':
        return `Vielen Dank für das Angebot: ${about}`;
      case 'tell-of-offer':
        return `${about}: etwas, das Sie wissen sollen`;
      case 'deliver':
        return `${about}: wie versprochen`;
      default:
        return about;
    }
  },
  meetingDay,
  longDay,
  clock,
  roleAt(role, employer) {
    const plain = plainRole(role);
    const named = plain === null ? 'die Stelle' : `die Stelle als ${plain}`;
    return employer === null ? named : `${named} bei ${employer}`;
  },
  roleAgain: (count) => (count > 1 ? 'die Stellen' : 'die Stelle'),
  list,
  noteGrammar: async () => ({ read: (await import('./notes/grammar.ts')).readGermanNote, needsTags: false }),
  forPerson: (name) => (name === '' ? 'Für alle, die dabei waren:' : `Für ${name}:`),
  dayWords: async () => (await import('./day-words.ts')).dayWords,
  answerWords: async () => (await import('./answers.ts')).answerWords,
  fitWords: async () => (await import('./fit.ts')).fitWords,
  toneWords: async () => null,
  review: reviewWords,
};
