import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank für eine Absage, die zu etwas Weiterem einlädt: Die Einladung wird angenommen, wozu sie auch ist. */
export const graciousDoorOpenSie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'gern-wieder',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      subject: 'Vielen Dank für Ihre Nachricht',
      text: `vielen Dank für Ihre Nachricht. Schade, dass es diesmal nicht geklappt hat; umso mehr freut mich, dass wir in Kontakt bleiben können.

[{say}]

Bis dahin wünsche ich Ihnen und Ihrem Team alles Gute.`,
    },
    {
      id: 'einladung-angenommen',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      subject: 'Danke für Ihre Rückmeldung',
      text: `danke, dass Sie mir Bescheid gegeben haben und schon weiterdenken.

[{say}]

Ich freue mich, wieder von Ihnen zu hören.`,
    },
    {
      id: 'gern-wieder-am-telefon',
      needs: ['door-open', 'no-by-phone', 'not-consultant'],
      subject: 'Danke für Ihren Anruf',
      text: `vielen Dank für Ihren Anruf. Schade, dass es diesmal nicht geklappt hat; schön, dass wir in Kontakt bleiben können.

[{say}]

Ihnen und Ihrem Team alles Gute.`,
    },
  ],
});

export const graciousDoorOpenDu = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'gern-wieder-du',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      subject: 'Danke für deine Nachricht',
      text: `danke für deine Nachricht. Schade, dass es diesmal nicht geklappt hat, aber schön, dass wir in Kontakt bleiben können.

[{say}]

Bis dahin alles Gute.`,
    },
  ],
});

export const graciousDoorOpenTextSie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-gern-wieder',
      needs: ['door-open', 'not-no-by-phone'],
      text: '[Guten Tag {called}, ]danke für Ihre Nachricht und dafür, dass Sie weiter an mich denken. [{say} ]Viele Grüße, {candidate}',
    },
  ],
});
