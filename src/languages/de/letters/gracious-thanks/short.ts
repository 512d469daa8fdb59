import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Kurzer Dank nach einer Absage, mit Sie. */
export const graciousTextSie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-danke',
      text: '[Guten Tag {called}, ]danke, dass Sie mich für {role} in Betracht gezogen haben. [{say} ]Ihnen weiterhin alles Gute, {candidate}',
    },
    {
      id: 'nachricht-zur-entscheidung',
      text: '[Guten Tag {called}, ]von der Entscheidung über {role} habe ich gehört. [{say} ]Vielen Dank für Ihre Zeit und beste Wünsche, {candidate}',
    },
    {
      id: 'nachricht-danke-anruf',
      needs: ['no-by-phone'],
      text: '[Guten Tag {called}, ]danke, dass Sie mich selbst angerufen haben. [{say} ]Alles Gute und vielleicht bis ein andermal, {candidate}',
    },
  ],
});

/** Kurzer Dank nach einer Absage, mit du. */
export const graciousTextDu = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-danke-trotzdem',
      text: '[Hallo {called}, ]schade um {role}, aber danke für deine Zeit. [{say} ]Mach’s gut, {given}',
    },
    {
      id: 'kurz-alles-gute',
      text: '[Hallo {called}, ]mit der Stelle wird es also nichts. Trotzdem danke, dass du mich dafür im Blick hattest. [{say} ]{given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const graciousSpokenSie = spokenSet({
  occasion: 'gracious-thanks',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-danke',
      points: [
        'Ich habe von der Entscheidung über {role} gehört.',
        'Vielen Dank, dass Sie sich mit meiner Bewerbung befasst haben.',
        '[{say}]',
      ],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich habe von der Entscheidung über {role} gehört und möchte mich trotzdem bedanken, dass Sie sich die Zeit genommen haben. Alles Gute für Sie, auf Wiederhören.',
      also: 'Und danke noch, dass Sie mich für {role} berücksichtigt haben.',
    },
    {
      id: 'anruf-danke-frage',
      needs: ['asks-feedback'],
      points: ['Danke, dass Sie mir Bescheid gegeben haben.', 'Die Entscheidung respektiere ich.', '[{say}]'],
      question: 'Darf ich fragen, was ich beim nächsten Mal besser machen könnte?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Danke, dass Sie mir wegen der Stelle Bescheid gegeben haben. Wenn Sie mir noch sagen können, was mir gefehlt hat, hilft mir das sehr.[ Eine kurze {mail} genügt.][ Meine Nummer ist {number}.] Vielen Dank, auf Wiederhören.',
      also: 'Darf ich Sie bei der Gelegenheit fragen, was mir für {role} noch fehlte?',
    },
  ],
});

/** Am Telefon, mit du. */
export const graciousSpokenDu = spokenSet({
  occasion: 'gracious-thanks',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-danke-du',
      points: ['Diesmal hat es nicht geklappt, das kommt vor.', 'Danke für deine Zeit.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], hier ist {given}. Diesmal hat es ja nicht geklappt. Ich wollte trotzdem danke sagen, dass du dir die Zeit genommen hast. Alles Gute dir, tschüss.',
      also: 'Und danke noch für deine Zeit, auch wenn es nicht geklappt hat.',
    },
    {
      id: 'anruf-danke-frage-du',
      needs: ['asks-feedback'],
      points: ['Danke, dass du mir Bescheid gesagt hast.', 'So etwas kommt vor.', '[{say}]'],
      question: 'Magst du mir sagen, woran es lag?',
      text: 'Hallo[ {called}], {given} hier. Danke, dass du mir Bescheid gesagt hast. Wenn du mir irgendwann noch sagen magst, woran es lag, freue ich mich, gern auch schriftlich.[ Meine Nummer ist {number}.] Mach’s gut.',
      also: 'Magst du mir noch sagen, was mir für {role} gefehlt hat?',
    },
  ],
});
