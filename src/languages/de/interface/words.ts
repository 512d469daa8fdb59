import type { InterfaceWords } from '../../../contract/refusals/said.ts';
import { accountIn, fileTroublesIn } from './account.ts';
import { type Address, je as forAddress } from './address.ts';
import { archiveIn } from './archive-said.ts';
import { browserHomeIn } from './browser-home.ts';
import { callIn } from './call-said.ts';
import { debriefIn } from './debrief-said.ts';
import { fileWordsIn } from './file-care.ts';
import { fitIn } from './fit.ts';
import { fitNotesIn } from './fit-said.ts';
import { gone } from './gone.ts';
import { homeIn } from './home.ts';
import { interviewsIn } from './interviews-said.ts';
import { invitationWordsIn } from './invitation-notes.ts';
import { invitationsIn } from './invitations.ts';
import { jobIn, weekIn } from './job-said.ts';
import { lettersIn } from './letters.ts';
import { letterWordsIn } from './letters-said.ts';
import { mailQuestions } from './mail-questions-said.ts';
import { mailboxIn } from './mailbox.ts';
import { mailboxWordsIn } from './mailbox-said.ts';
import { modelIn } from './model.ts';
import { outboxIn } from './outbox-said.ts';
import { ownWordsIn } from './own-words.ts';
import { people } from './people.ts';
import { peopleWordsIn } from './people-said.ts';
import { planningIn } from './planning.ts';
import { profileIn } from './profile-said.ts';
import { questionsIn } from './questions-said.ts';
import { reminderIn } from './reminder-said.ts';
import { sendingIn } from './sending.ts';
import { storyIn } from './story.ts';
import { storyWordsIn } from './story-said.ts';
import { todayIn } from './today-said.ts';
import { typed } from './typed.ts';
import { unread } from './unread.ts';
import { workdays } from './workdays.ts';

const kinds: InterfaceWords['kinds'] = {
  invalid: 'Das ist nicht verständlich',
  'not-found': 'Das gibt es hier nicht',
  ambiguous: 'Das kann mehreres meinen',
  conflict: 'Das wurde inzwischen geändert',
  'read-only': 'Das lässt sich hier nur lesen',
  needs: 'Es fehlt etwas',
  'nothing-to-say': 'Es gibt nichts zu sagen',
  blocked: 'Etwas steht im Weg',
  unreadable: 'Das ist nicht lesbar',
  refused: 'Das geht jetzt nicht',
  'too-large': 'Das ist zu groß',
  'id-taken': 'Die Kennung ist vergeben',
  'key-unknown': 'Der Schlüssel ist nicht bekannt',
  'key-taken-away': 'Der Schlüssel wurde gesperrt',
  'done-already': 'Das ist schon erledigt',
  'not-allowed': 'Das ist nicht erlaubt',
};

const kept: InterfaceWords['kept'] = {
  'nothing-changed': 'Es wurde nichts geändert.',
  // The form still holds what was typed (UI4).
  'nothing-noted': 'Es wurde nichts gespeichert; das Geschriebene steht noch da.',
  'nothing-sent': 'Es wurde nichts gesendet.',
  'nothing-kept': 'Es wurde nichts aufbewahrt.',
  'nothing-made': 'Es wurde nichts erstellt.',
  'nothing-lost': 'Es ging nichts verloren; nur das Letzte ist nicht gespeichert.',
  letter: 'Der Brief ist in Persevere gespeichert.',
  'letter-as-it-was': 'Der Brief ist, wie er war.',
  words: 'Der Text ist in Persevere gespeichert.',
  both: 'Überschrieben wurde nichts.',
  noted: 'Das Notierte ist gespeichert.',
  'not-twice': 'Es wurde nicht noch einmal getan.',
  'all-as-it-was': 'Hier ist alles, wie es war.',
};

/**
 * What the interface says in German. Our words: Stelle (job), Gespräch (interview), Brief (letter), Satz (phrase),
 * Personalberatung (agency, consultant), Verlauf (story), Anzeige (posting). The others are spoken of as "dort", so that no "sie" can be
 * mistaken for the candidate.
 */
export function germanWords(address: Address): InterfaceWords {
  const je = forAddress(address);
  const sending = sendingIn(je);
  return {
    refusals: {
      ...invitationsIn(je),
      ...fitIn(je),
      ...planningIn(je),
      ...people,
      ...storyIn(je),
      ...mailboxIn(je),
      ...accountIn(je),
      ...typed,
      ...ownWordsIn(je),
      ...modelIn(je),
      ...lettersIn(je),
      ...gone,
      ...browserHomeIn(je),
      ...sending.refusals,
      ...homeIn(je),
    },
    kinds,
    kept,
    or: ' oder ',
    pause: sending.pause,
    obstacle: sending.obstacle,
    questions: questionsIn(je),
    mailQuestions,
    mailbox: mailboxWordsIn(je),
    interviews: interviewsIn(je),
    letters: letterWordsIn(je),
    archive: archiveIn(je),
    profile: profileIn(je),
    cutAfterHandover: 'Die Verbindung riss ab, nachdem der ganze Brief übergeben war.',
    shortened: ({ words, before }) => `${words} Wörter statt ${before}`,
    workdays,
    file: fileWordsIn(je),
    unread,
    invitations: invitationWordsIn(je),
    fileTroubles: fileTroublesIn(je),
    outbox: outboxIn(je),
    reminder: reminderIn(je),
    fitNotes: fitNotesIn(je),
    people: peopleWordsIn(je),
    job: jobIn(je),
    week: weekIn(je),
    story: storyWordsIn(je),
    call: callIn(je),
    debrief: debriefIn(je),
    today: todayIn(je),
  };
}
