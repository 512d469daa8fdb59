import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Statt des Anrufs: der Bericht an den Personalberater per E-Mail, mit Sie. */
export const debriefEmailSie = letterSet({
  occasion: 'debrief-call',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'mail-bericht',
      registers: ['neutral', 'formal'],
      subject: 'Wie das Gespräch[ am {day}] war',
      text: `das Gespräch[ mit {names}] liegt hinter mir, und ich würde Ihnen gern davon berichten, bevor Sie mit Ihrem Kunden sprechen.

[{say}]

Wann darf ich Sie anrufen?`,
    },
    {
      id: 'mail-bericht-rueckruf',
      registers: ['neutral', 'formal'],
      subject: 'Kurz sprechen, bevor Sie mit dem Kunden reden',
      text: `das Gespräch über {role} ist vorbei, und ich würde es gern kurz mit Ihnen durchgehen.

[{say}]

Hätten Sie vor Ihrem nächsten Kontakt mit dem Kunden fünf Minuten für mich?[ Meine Nummer ist {number}.]`,
    },
    {
      id: 'mail-bericht-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `nach dem Gespräch[ mit {names}] steht für mich fest, dass ich {role} möchte. Bitte sagen Sie das Ihrem Kunden.

[{say}]

Wie es im Einzelnen war, erzähle ich Ihnen gern am Telefon. Wann passt es Ihnen?`,
    },
  ],
});

/** Derselbe Bericht mit du. */
export const debriefEmailDu = letterSet({
  occasion: 'debrief-call',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-mail-bericht',
      subject: 'Mein Gespräch[ am {day}]',
      text: `mein Gespräch[ mit {names}] ist vorbei, und ich erzähle dir gern, wie es war.

[{say}]

Wann kann ich dich kurz anrufen?`,
    },
    {
      id: 'du-mail-bericht-wunsch',
      needs: ['wanted'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `nach dem Gespräch[ am {day}] hätte ich {role} sehr gern, das kannst du so weitergeben.

[{say}]

Alles andere erzähle ich dir am Telefon. Wann passt es dir?`,
    },
  ],
});

/** Kurze Nachricht, mit Sie. */
export const debriefMessageSie = letterSet({
  occasion: 'debrief-call',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-bericht',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]das Gespräch[ am {day}] ist vorbei. [{say} ]Wann kann ich Ihnen am Telefon davon berichten? {candidate}',
    },
    {
      id: 'kurz-bericht-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]nach dem Gespräch[ am {day}] möchte ich {role} sehr gern. [{say} ]Haben Sie fünf Minuten für mich? {candidate}',
    },
  ],
});

/** Kurze Nachricht, mit du. */
export const debriefMessageDu = letterSet({
  occasion: 'debrief-call',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-bericht',
      text: '[Hallo {called}, ]Gespräch ist durch. [{say} ]Wann hast du kurz Zeit zum Telefonieren? {given}',
    },
    {
      id: 'du-kurz-bericht-wunsch',
      needs: ['wanted'],
      text: '[Hallo {called}, ]das Gespräch ist vorbei, und ich hätte {role} gern. [{say} ]Wann können wir kurz telefonieren? {given}',
    },
  ],
});
