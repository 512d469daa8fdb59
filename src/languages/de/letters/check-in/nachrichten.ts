import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen als kurze Nachricht, mit Sie. */
export const checkInMessageSie = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-erste',
      needs: ['first', 'not-consultant'],
      registers: ['neutral'],
      text: '[Hallo {called}, ]wissen Sie schon, wann Sie über {role} entscheiden? [{say} ]Ein ungefährer Zeitpunkt reicht mir. Viele Grüße, {candidate}',
    },
    {
      id: 'kurz-erste-foermlich',
      needs: ['first'],
      registers: ['formal'],
      text: '[Guten Tag {called}, ]darf ich nach dem Stand meiner Bewerbung um {role} fragen? [{say} ]Mit freundlichen Grüßen, {candidate}',
    },
    {
      id: 'kurz-erste-wunsch',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]ich hätte {role} weiterhin gern. [{say} ]Folgt noch ein Gespräch? Freundliche Grüße, {candidate}',
    },
    {
      id: 'kurz-zweite',
      needs: ['second'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]ich melde mich noch einmal, es geht um {role}. [{say} ]Hat sich der Zeitplan geändert? {candidate}',
    },
    {
      id: 'kurz-zweite-wunsch',
      needs: ['second', 'wanted', 'not-consultant'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]mein Interesse ist unverändert. [{say} ]Haben Sie über {role} schon entschieden? {candidate}',
    },
    {
      id: 'kurz-dritte',
      needs: ['third', 'not-several'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]ist {role} noch frei? [{say} ]Ein kurzes Ja oder Nein genügt. {candidate}',
    },
    {
      id: 'kurz-dritte-weiter',
      needs: ['third', 'not-consultant'],
      registers: ['neutral'],
      text: '[Hallo {called}, ]ich melde mich noch einmal wegen meiner Bewerbung. Haben Sie sich schon entschieden? [{say} ]Auch eine Absage ist in Ordnung. {candidate}',
    },
    {
      id: 'kurz-dritte-wunsch',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]{role} würde ich noch immer gern übernehmen. [{say} ]Bin ich noch in der Auswahl? {candidate}',
    },
    {
      id: 'kurz-zusage-vorbei',
      needs: ['promise-passed', 'day-named'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]hat sich der Termin für die Entscheidung über {role} verschoben? [{say} ]Ein ungefährer Zeitpunkt genügt mir. {candidate}',
    },
    {
      id: 'kurz-zusage-offen',
      needs: ['promise-passed'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]gibt es über {role} schon etwas Neues? [{say} ]Eine ungefähre Auskunft genügt mir. {candidate}',
    },
    {
      id: 'kurz-anruf-verpasst',
      needs: ['missed-their-call'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]Ihren Anruf[ am {callDay}] habe ich leider verpasst. [{say} ]Wann darf ich zurückrufen? {candidate}',
    },
  ],
});

/** Nachfragen als kurze Nachricht, mit du. */
export const checkInMessageDu = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-erste',
      needs: ['first', 'not-consultant'],
      text: '[Hallo {called}, ]weißt du schon, wie’s bei euch weitergeht? [{say} ]LG {given}',
    },
    {
      id: 'du-kurz-erste-runde',
      needs: ['first'],
      text: '[Hallo {called}, ]kommt nach dem Gespräch[ am {day}] noch eins? [{say} ]Dann halte ich mir was frei. {given}',
    },
    {
      id: 'du-kurz-zweite',
      needs: ['second'],
      text: '[Hallo {called}, ]noch mal ich, wegen der Bewerbung. [{say} ]Zieht es sich bei euch? {given}',
    },
    {
      id: 'du-kurz-zweite-wunsch',
      needs: ['second', 'wanted'],
      text: '[Hallo {called}, ]ich hätte immer noch Lust auf {role}. [{say} ]Tut sich was? {given}',
    },
    {
      id: 'du-kurz-dritte',
      needs: ['third', 'not-several'],
      text: '[Hallo {called}, ]ist die Stelle inzwischen vergeben? [{say} ]Du kannst es mir offen sagen. {given}',
    },
    {
      id: 'du-kurz-dritte-hoffen',
      needs: ['third', 'wanted', 'not-consultant'],
      text: '[Hallo {called}, ]ich käme immer noch gern zu euch. [{say} ]Habt ihr euch schon entschieden? {given}',
    },
    {
      id: 'du-kurz-zusage-vorbei',
      needs: ['promise-passed', 'not-consultant'],
      text: '[Hallo {called}, ]braucht ihr für eure Entscheidung noch ein bisschen? [{say} ]Kein Problem, sag mir nur kurz Bescheid. {given}',
    },
    {
      id: 'du-kurz-anruf-verpasst',
      needs: ['missed-their-call'],
      text: '[Hallo {called}, ]deinen Anruf[ am {callDay}] hab ich verpasst, sorry. [{say} ]Wann kann ich zurückrufen? {given}',
    },
  ],
});
