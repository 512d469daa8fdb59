import type { MeaningWords } from '../../../core/understand/meaning-rule.ts';
import { plain } from '../fold.ts';
import { unreal } from '../unsaid.ts';
import { appointment } from './appointment.ts';
import { general } from './general.ts';
import { confirmation, holding } from './later.ts';
import { rejection } from './no.ts';
import { offer, offers } from './offer.ts';
import { offerSaid } from './offer-said.ts';
import { ownWords } from './own-words.ts';
import { receiptSaid, waiting } from './waiting.ts';
import { invitation, question } from './yes.ts';

/** What German answers say, and how; the rules have the shape of the English ones. */
export const meaningWords: MeaningWords = {
  rules: [
    ...rejection,
    ...ownWords,
    ...invitation,
    ...appointment,
    ...offer,
    ...offerSaid,
    ...question,
    ...holding,
    ...waiting,
    ...confirmation,
    ...receiptSaid,
  ],
  condition:
    /\b(?:falls|sofern|wenn|sollten? (?:sie|wir|die|ihre|es|das|du|der)|im falle|bei interesse|vorausgesetzt|wuerde man)\b/,
  general,
  offers,
  unreal,
  turn: /[:;–—!]|\b(?:aber|sondern)\b/,
  instead:
    /\b(?:stattdessen|(?:andere|gleiche|aehnliche|weitere)[nrms]? (?:stelle|position|rolle|aufgabe)|aber|jedoch|dafuer)\b/,
  ofOthers:
    /\babsagen (?:muessen|muss|mussten) (?:wir|ich) [^.]*\bnicht\b|\bzum glueck n?icht?\b|\b(?:haben|hast) (?:sie|du) [^?]*\babsagen?\b[^?]*\?|\bkeine absage\b|\b(?:mein|meine|meiner|ein|eine) (?:freund|freundin|schwester|bruder|mann|frau|nachbar|nachbarin)\b/,
  takenBack:
    /(?<!\b(?:falls|sollten?|wenn|ggf)\b[^.]{0,100})\b(?:versehen|versehentlich|irrtum|irrtuemlich|gegenstandslos)\b/,
  topic:
    /bewerb|stelle|position|gespraech|interview|kandidat|unterlagen|lebenslauf|gehalt|vertrag|angebot|personal|recruit|\bhr\b|team|kunde|auswahl|entscheid|rolle|\bjob|eintritt|vorstellung|profil|runde|rueckmeldung|absage|zusage/,
  rhetorical:
    /\bwie geht(?:'s| es)\b|\b(?:haben|hast|gibt es|bestehen) (?:sie |du )?(?:noch |weitere |irgendwelche )*fragen\b|^noch fragen\b|\b(?:wussten sie|wusstest du|schon gewusst|wer weiss|nicht wahr|oder nicht|was will man mehr|wer haette)\b/,
  plain,
  // No model was learned for German: where no rule finds anything, it says nothing.
  leansToNo: () => Number.NEGATIVE_INFINITY,
};
