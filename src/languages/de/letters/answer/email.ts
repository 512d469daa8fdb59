import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Antworten per E-Mail, mit Sie: auf eine Einladung, auf eine Frage, auf eine Nachricht. */
export const answerEmailSie = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'termin-zusage',
      needs: ['invited', 'slot'],
      subject: 'Zusage: {slot}',
      text: `danke für die Einladung, der Termin passt. Ich bin am {slot} dabei.

[{say}]

[Falls sich am Tag selbst etwas verschiebt, bin ich unter {number} zu erreichen.]`,
    },
    {
      id: 'termin-vorbereiten',
      needs: ['invited', 'slot'],
      subject: 'Ihr Terminvorschlag',
      text: `Ihren Vorschlag nehme ich gern an: {slot}. Ich habe mir die Zeit freigehalten.

[{say}]

Mit wem werde ich sprechen? Dann kann ich mich passend vorbereiten.`,
    },
    {
      id: 'termin-gewollt',
      needs: ['invited', 'slot', 'wanted'],
      subject: 'Ich komme gern: {slot}',
      text: `über Ihre Einladung habe ich mich sehr gefreut, und der Termin passt mir: {slot}.

[{say}]

Wenn es Unterlagen gibt, die ich vorher lesen sollte, schicken Sie sie mir gern.`,
    },
    {
      id: 'wann-passt-es',
      needs: ['invited', 'not-slot'],
      subject: 'Ihre Einladung: ich komme gern',
      text: `vielen Dank für die Einladung, ich spreche gern mit Ihnen über {role}.

[{say}]

Könnten Sie mir zwei oder drei Termine nennen, die Ihnen passen?`,
    },
    {
      id: 'wann-formell',
      needs: ['invited', 'not-slot'],
      subject: 'Ihre Einladung zum Gespräch',
      text: `haben Sie vielen Dank für Ihre Einladung, die ich gern annehme.

[{say}]

Welcher Tag wäre Ihnen am liebsten? Ich richte mich danach, soweit es mir möglich ist.[ Telefonisch bin ich unter {number} erreichbar.]`,
    },
    {
      id: 'zu-ihrer-frage',
      needs: ['asked', 'say'],
      subject: 'Zu Ihrer Frage',
      text: `vielen Dank für Ihre Nachfrage.

{say}

Wenn Sie dazu noch mehr wissen möchten, ergänze ich es gern.`,
    },
    {
      id: 'nachricht-erhalten',
      needs: ['not-invited', 'not-asked'],
      subject: 'Danke für Ihre Nachricht',
      text: `Ihre Nachricht zu meiner Bewerbung auf {role} ist angekommen, vielen Dank.

[{say}]

Wenn Sie noch etwas von mir brauchen, genügt ein kurzer Hinweis.`,
    },
    {
      id: 'nachricht-dank',
      needs: ['not-invited', 'not-asked'],
      subject: 'Ihre Nachricht',
      text: `vielen Dank, dass Sie sich gemeldet haben. Ihre Nachricht habe ich erhalten.

[{say}]

[Für Rückfragen erreichen Sie mich am besten unter {number}.]`,
    },
  ],
});

/** Antworten per E-Mail, mit du. */
export const answerEmailDu = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'termin-ja',
      needs: ['invited', 'slot'],
      subject: 'Termin: {slot} passt',
      text: `klar, das passt mir gut. Ich bin am {slot} da.

[{say}]

[Falls kurzfristig etwas ist: {number}.]`,
    },
    {
      id: 'termin-wer-noch',
      needs: ['invited', 'slot'],
      subject: 'Termin: {slot}',
      text: `den Termin habe ich mir eingetragen: {slot}. Danke fürs Einladen.

[{say}]

Wer ist außer dir noch dabei? Dann bereite ich mich entsprechend vor.`,
    },
    {
      id: 'termin-lust',
      needs: ['invited', 'slot', 'wanted'],
      subject: 'Termin: {slot}, gern',
      text: `wie schön, da sage ich sofort zu. Wir sprechen uns also am {slot}.

[{say}]

Ich habe richtig Lust auf {role}. Soll ich mir vorher etwas ansehen?`,
    },
    {
      id: 'wann-denn',
      needs: ['invited', 'not-slot'],
      subject: 'Danke für deine Einladung',
      text: `ja, ich rede gern mit dir über {role}. Danke für die Einladung.

[{say}]

Wann passt es dir? Schick mir einfach ein, zwei Vorschläge, dann suche ich mir einen aus.`,
    },
    {
      id: 'wann-telefon',
      needs: ['invited', 'not-slot'],
      subject: 'Gern, wann passt es dir?',
      text: `gern setze ich mich mit dir zusammen, danke dir.

[{say}]

Welcher Tag passt dir am besten?[ Wir können das auch schnell am Telefon klären: {number}.]`,
    },
    {
      id: 'deine-frage',
      needs: ['asked', 'say'],
      subject: 'Zu deiner Frage',
      text: `danke, dass du direkt bei mir nachfragst.

[{say}]

Reicht dir das so? Sonst erzähle ich gern mehr.`,
    },
    {
      id: 'nachricht-da',
      needs: ['not-invited', 'not-asked'],
      subject: 'Danke für deine Nachricht',
      text: `deine Nachricht zu meiner Bewerbung ist da, danke dir.

[{say}]

Wenn du noch etwas brauchst, sag Bescheid.`,
    },
    {
      id: 'gelesen',
      needs: ['not-invited', 'not-asked'],
      subject: 'Deine Nachricht',
      text: `danke fürs Melden, deine Nachricht habe ich gelesen.

[{say}]

[Wenn es schneller gehen soll, erreichst du mich unter {number}.]`,
    },
  ],
});
