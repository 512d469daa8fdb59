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
      id: 'nachgereicht',
      needs: ['not-to-tell'],
      subject: 'Wie angekündigt',
      text: `noch einmal vielen Dank für Ihre Zeit.[ Wie versprochen: {thing}.]

[{say}]

Wenn Sie sonst noch etwas brauchen, sagen Sie mir gern Bescheid.`,
    },
    {
      id: 'versprechen-eingeloest',
      needs: ['not-to-tell'],
      subject: 'Wie zugesagt',
      text: `danke noch einmal für das Gespräch.[ Wie versprochen: {thing}.]

[{say}]

Sollte noch etwas fehlen, reiche ich es gern nach.`,
    },
    {
      id: 'bescheid',
      needs: ['to-tell'],
      subject: 'Meine Rückmeldung',
      text: `vielen Dank noch einmal, dass wir sprechen konnten.

[{say}]

Wenn Sie sonst noch etwas von mir brauchen, schreiben Sie mir gern.`,
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
      id: 'schulde-ich-dir',
      needs: ['not-to-tell'],
      subject: 'Wie versprochen',
      text: `danke noch einmal für deine Zeit.[ Wie versprochen: {thing}.]

[{say}]

Wenn du noch etwas brauchst, sag gern Bescheid.`,
    },
    {
      id: 'abgehakt',
      needs: ['not-to-tell'],
      subject: 'Wie zugesagt',
      text: `noch einmal danke für das Gespräch.[ Wie versprochen: {thing}.]

[{say}]

Fehlt noch etwas, reiche ich es gern nach.`,
    },
    {
      id: 'bescheid-du',
      needs: ['to-tell'],
      subject: 'Meine Rückmeldung',
      text: `schön, dass wir sprechen konnten.

[{say}]

Wenn du sonst noch etwas von mir brauchst, schreib mir gern.`,
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
      needs: ['not-to-tell'],
      text: '[Guten Tag {called}, ]danke noch einmal für Ihre Zeit. [Wie versprochen: {thing}. ][{say} ]Wenn Sie noch etwas brauchen, sagen Sie gern Bescheid. Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-nachgereicht',
      needs: ['not-to-tell'],
      text: '[Guten Tag {called}, ]vielen Dank noch einmal für das Gespräch. [Wie versprochen: {thing}. ][{say} ]Sollte etwas fehlen, reiche ich es gern nach. Freundliche Grüße, {candidate}',
    },
    {
      id: 'nachricht-bescheid',
      needs: ['to-tell'],
      text: '[Guten Tag {called}, ]danke, dass wir sprechen konnten. [{say} ]Fragen Sie gern, wenn Sie sonst noch etwas wissen möchten. Viele Grüße, {candidate}',
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
      text: '[Hallo {called}, ]wie versprochen: {thing}. [{say} ]Viele Grüße, {given}',
    },
    {
      id: 'kurz-zugesagt',
      needs: ['not-to-tell'],
      text: '[Hallo {called}, ]danke noch einmal für deine Zeit. [Wie versprochen: {thing}. ][{say} ]Sag Bescheid, wenn du noch etwas brauchst. {given}',
    },
    {
      id: 'kurz-nachgereicht',
      needs: ['not-to-tell'],
      text: '[Hallo {called}, ]noch einmal danke für das Gespräch. [Wie versprochen: {thing}. ][{say} ]Fehlt noch etwas, reiche ich es gern nach. Viele Grüße, {given}',
    },
    {
      id: 'kurz-bescheid',
      needs: ['to-tell'],
      text: '[Hallo {called}, ]danke, dass du Zeit für mich hattest. [{say} ]Frag gern, wenn du sonst noch etwas wissen möchtest. Liebe Grüße, {given}',
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
      needs: ['not-to-tell'],
      points: ['Ich hatte Ihnen noch etwas versprochen[: {thing}].', 'Sie bekommen es heute.', '[{say}]'],
      question: 'Ist die Adresse, die ich habe, die richtige?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Ich hatte Ihnen noch etwas versprochen[: {thing}]. Es kommt heute. Sollte nichts da sein, sagen Sie mir bitte Bescheid[, unter {number}]. Auf Wiederhören.',
      also: 'Was ich Ihnen versprochen hatte, kommt heute.',
    },
    {
      id: 'anruf-bescheid',
      needs: ['to-tell'],
      points: ['Ich hatte zugesagt, mich noch einmal bei Ihnen zu melden.', '[{say}]'],
      question: 'Brauchen Sie sonst noch etwas von mir?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Ich hatte zugesagt, mich noch einmal bei Ihnen zu melden. Rufen Sie mich bitte zurück, wenn Sie Zeit haben[, unter {number}]. Vielen Dank, auf Wiederhören.',
      also: 'Und ich hatte zugesagt, mich noch einmal bei Ihnen zu melden.',
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
      needs: ['not-to-tell'],
      points: ['Ich schicke dir heute, was ich zugesagt hatte[: {thing}].', '[{say}]'],
      question: 'Soll es noch jemand bekommen?',
      text: 'Hallo[ {called}], hier ist {given}. Was ich dir zugesagt hatte, schicke ich dir heute[: {thing}]. Wenn es noch jemand bekommen soll, sag Bescheid. Bis dann.',
      also: 'Und was ich dir zugesagt hatte, schicke ich dir heute.',
    },
    {
      id: 'anruf-bescheid-du',
      needs: ['to-tell'],
      points: ['Ich hatte zugesagt, mich noch einmal bei dir zu melden.', '[{say}]'],
      question: 'Brauchst du sonst noch etwas von mir?',
      text: 'Hallo[ {called}], hier ist {given}. Ich hatte zugesagt, mich noch einmal bei dir zu melden. Ruf mich bitte zurück, wenn du Zeit hast[: {number}]. Bis dann.',
      also: 'Und ich hatte zugesagt, mich noch einmal bei dir zu melden.',
    },
  ],
});
