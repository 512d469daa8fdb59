import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Versprochenes wird geschickt, mit Sie. */
export const deliverEmailSie = letterSet({
  occasion: 'deliver',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'wie-versprochen',
      needs: ['thing'],
      subject: 'Wie versprochen',
      text: `wie versprochen: {thing}.

[{say}]

Sollte sich etwas nicht öffnen lassen, schicke ich es Ihnen in einem anderen Format.`,
    },
    {
      id: 'zugesagt-und-geschickt',
      needs: ['thing'],
      subject: 'Meine Unterlagen für Sie',
      text: `Sie warten noch auf etwas von mir, und mit dieser E-Mail bekommen Sie es: {thing}.

[{say}]

Sie können gern alles weitergeben, wenn es bei der Entscheidung über {role} hilft.`,
    },
    {
      id: 'nachgereicht',
      subject: 'Wie angekündigt',
      text: `zu meiner Bewerbung auf {role} fehlte Ihnen noch etwas, das ich angekündigt hatte. Nun ist es da.

[{say}]

Fehlt noch etwas, oder ist es so vollständig?`,
    },
    {
      id: 'versprechen-eingeloest',
      subject: 'Was ich Ihnen versprochen hatte',
      text: `ein Versprechen ist noch offen, und das löse ich heute ein.

[{say}]

Eine Antwort ist nicht nötig. Wenn beim Lesen Fragen auftauchen, bin ich für Sie da[, auch telefonisch: {number}].`,
    },
  ],
});

/** Versprochenes wird geschickt, mit du. */
export const deliverEmailDu = letterSet({
  occasion: 'deliver',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'hier-ist-es',
      needs: ['thing'],
      subject: 'Für dich, wie versprochen',
      text: `hier kommt, was ich dir versprochen hatte: {thing}.

[{say}]

Gib es gern weiter, wenn noch jemand etwas damit anfangen kann.`,
    },
    {
      id: 'gesagt-getan',
      needs: ['thing'],
      subject: 'Wie versprochen',
      text: `gesagt, getan: {thing}.

[{say}]

Falls etwas nicht ankommt oder sich nicht öffnen lässt, melde dich.`,
    },
    {
      id: 'schulde-ich-dir',
      subject: 'Was ich dir schicken wollte',
      text: `etwas bin ich dir noch schuldig, und mit dieser Mail hast du es.

[{say}]

Schau es dir an, wann es dir passt.`,
    },
    {
      id: 'abgehakt',
      subject: 'Was ich dir versprochen hatte',
      text: `damit können wir einen Punkt abhaken: Du bekommst, was ich dir zugesagt habe.

[{say}]

Ist es das, was du gebraucht hast?`,
    },
  ],
});

/** Versprochenes kurz geschickt, mit Sie. */
export const deliverTextSie = letterSet({
  occasion: 'deliver',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-versprochen',
      needs: ['thing'],
      text: '[Guten Tag {called}, ]wie versprochen: {thing}. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-zugesagt',
      text: '[Guten Tag {called}, ]hier ist, was ich Ihnen zugesagt hatte. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-nachgereicht',
      text: '[Guten Tag {called}, ]auf etwas von mir haben Sie noch gewartet, hier kommt es. [{say} ]{candidate}',
    },
  ],
});

/** Versprochenes kurz geschickt, mit du. */
export const deliverTextDu = letterSet({
  occasion: 'deliver',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-versprochen',
      needs: ['thing'],
      text: '[Hallo {called}, ]versprochen ist versprochen: {thing}. [{say} ]{given}',
    },
    {
      id: 'kurz-zugesagt',
      text: '[Hallo {called}, ]hier noch das, was ich dir schicken wollte. [{say} ]{given}',
    },
    {
      id: 'kurz-nachgereicht',
      text: '[Hallo {called}, ]Versprechen eingelöst, du hast jetzt alles. [{say} ]Liebe Grüße, {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const deliverSpokenSie = spokenSet({
  occasion: 'deliver',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-versprochen',
      points: ['Ich hatte Ihnen noch etwas versprochen[: {thing}].', 'Sie bekommen es heute.', '[{say}]'],
      question: 'Ist die Adresse, die ich habe, die richtige?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Ich hatte Ihnen noch etwas versprochen[: {thing}]. Es kommt heute. Sollte nichts da sein, sagen Sie mir bitte Bescheid[, unter {number}]. Auf Wiederhören.',
      also: 'Was ich Ihnen versprochen hatte, kommt heute.',
    },
  ],
});

/** Am Telefon, mit du. */
export const deliverSpokenDu = spokenSet({
  occasion: 'deliver',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-versprochen-du',
      points: ['Ich schicke dir heute, was ich zugesagt hatte[: {thing}].', '[{say}]'],
      question: 'Soll es noch jemand bekommen?',
      text: 'Hallo[ {called}], hier ist {given}. Was ich dir zugesagt hatte, schicke ich dir heute[: {thing}]. Wenn es noch jemand bekommen soll, sag Bescheid. Bis dann.',
      also: 'Und was ich dir zugesagt hatte, schicke ich dir heute.',
    },
  ],
});
