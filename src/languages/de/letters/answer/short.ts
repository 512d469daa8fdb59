import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Antworten als Nachricht, mit Sie. */
export const answerTextSie = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-zusage',
      needs: ['invited', 'slot'],
      text: '[Guten Tag {called}, ]der Termin passt mir: {slot}. [{say} ]Danke und bis dahin, {candidate}',
    },
    {
      id: 'nachricht-gern',
      needs: ['invited', 'not-slot'],
      text: '[Guten Tag {called}, ]ich komme gern. [{say} ]Welcher Termin wäre Ihnen recht? {candidate}',
    },
    {
      id: 'nachricht-antwort',
      needs: ['not-invited', 'not-asked'],
      text: '[Guten Tag {called}, ]danke für Ihre Nachricht. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-bekommen',
      needs: ['not-invited', 'not-asked'],
      text: '[Guten Tag {called}, ]Ihre Nachricht zu meiner Bewerbung habe ich bekommen. [{say} ]Danke Ihnen, {candidate}',
    },
  ],
});

/** Antworten als Nachricht, mit du. */
export const answerTextDu = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-passt',
      needs: ['invited', 'slot'],
      text: '[Hallo {called}, ]passt gut: {slot}. [{say} ]Bis dann, {given}',
    },
    {
      id: 'kurz-gern',
      needs: ['invited', 'not-slot'],
      text: '[Hallo {called}, ]gern, ich bin dabei. [{say} ]Wann passt es dir? {given}',
    },
    {
      id: 'kurz-danke',
      needs: ['not-invited', 'not-asked'],
      text: '[Hallo {called}, ]danke für deine Nachricht. [{say} ]Viele Grüße, {given}',
    },
    {
      id: 'kurz-gelesen',
      needs: ['not-invited', 'not-asked'],
      text: '[Hallo {called}, ]deine Nachricht wegen der Bewerbung ist angekommen, danke dir. [{say} ]{given}',
    },
  ],
});

/** Antworten am Telefon. */
export const answerSpokenSie = spokenSet({
  occasion: 'answer',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-antwort',
      needs: ['not-asked'],
      points: ['Ich melde mich auf Ihre Nachricht hin.', '[Der Termin passt mir: {slot}.]', '[{say}]'],
      question: 'Brauchen Sie sonst noch etwas von mir?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Sie hatten mir wegen der Bewerbung geschrieben, vielen Dank.[ Der Termin passt mir: {slot}.] Ich schicke Ihnen meine Antwort auch noch schriftlich.[ Meine Nummer ist die {number}.] Auf Wiederhören.',
      also: 'Und danke für Ihre Nachricht.[ Der Termin passt mir: {slot}.]',
    },
  ],
});

/** Antworten am Telefon, mit du. */
export const answerSpokenDu = spokenSet({
  occasion: 'answer',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-antwort-du',
      needs: ['not-asked'],
      points: ['Du hattest mir geschrieben, danke dafür.', '[Den Termin nehme ich: {slot}.]', '[{say}]'],
      question: 'Fehlt dir sonst noch etwas von mir?',
      text: 'Hallo[ {called}], hier ist {given}. Danke für deine Nachricht.[ Den Termin nehme ich gern: {slot}.] Ich schreibe dir auch noch kurz.[ Du erreichst mich unter {number}.] Bis bald.',
      also: 'Und danke für deine Nachricht.[ Den Termin nehme ich: {slot}.]',
    },
  ],
});
