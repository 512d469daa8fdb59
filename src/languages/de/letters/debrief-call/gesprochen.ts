import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Der Anruf beim Personalberater nach dem Gespräch, mit Sie. */
export const debriefCallSpokenSie = spokenSet({
  occasion: 'debrief-call',
  markets: ['Sie'],
  spoken: [
    {
      id: 'bericht',
      registers: ['neutral', 'formal'],
      points: [
        'Ich war[ am {day}] im Gespräch und möchte Ihnen kurz berichten, bevor Sie mit Ihrem Kunden sprechen.',
        'Ich erzähle Ihnen, was gefragt wurde und wie es aus meiner Sicht lief.',
        '[{say}]',
      ],
      question: 'Was wissen Sie über den weiteren Ablauf?',
      questionNeeds: ['not-promised'],
      text: 'Guten Tag[ {called}], hier ist {candidate}. Das Gespräch über {role} liegt hinter mir, und ich würde Ihnen gern kurz davon berichten. Rufen Sie mich bitte zurück, wenn Sie Zeit haben[: {number}]. Vielen Dank, auf Wiederhören.',
      also: 'Außerdem war ich im Gespräch über {role} und kann Ihnen davon berichten.',
    },
    {
      id: 'bericht-namen',
      needs: ['names'],
      registers: ['neutral', 'formal'],
      points: ['Ich habe mit {names} gesprochen.', 'Ich erzähle Ihnen kurz, wie es war.', '[{say}]'],
      question: 'Hat sich von dort schon jemand bei Ihnen gemeldet?',
      text: 'Guten Tag[ {called}], {candidate} hier. Ich hatte das Gespräch über {role} und würde Ihnen gern davon erzählen, solange alles frisch ist. Zwei Minuten reichen. [Meine Nummer ist {number}. ]Danke und auf Wiederhören.',
      also: 'Vom Gespräch über {role} kann ich Ihnen auch gleich erzählen.',
    },
    {
      id: 'bericht-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      points: [
        'Vorweg: Ich hätte {role} sehr gern, und das dürfen Sie weitersagen.',
        'Wie das Gespräch gelaufen ist, erzähle ich Ihnen kurz.',
        '[{say}]',
      ],
      question: 'Bis wann will Ihr Kunde sich entscheiden?',
      questionNeeds: ['not-promised'],
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Das Gespräch ist vorbei, und ich hätte {role} sehr gern. Das können Sie Ihrem Kunden so sagen. Alles Weitere gern am Telefon[, unter {number}]. Auf Wiederhören.',
      also: 'Und ich hätte {role} sehr gern, das dürfen Sie weitersagen.',
    },
    {
      id: 'bericht-dabei',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'formal'],
      points: [
        'Sie waren ja selbst dabei, deshalb interessiert mich zuerst Ihr Eindruck.',
        'Sagen Sie mir auch, was ich besser anders gemacht hätte.',
        '[{say}]',
      ],
      question: 'Wie geht es nach Ihrer Einschätzung weiter?',
      questionNeeds: ['not-promised'],
      text: 'Guten Tag[ {called}], hier ist {candidate}. Sie saßen ja mit im Gespräch, und mich interessiert Ihr Eindruck, auch das Kritische. Wann immer Sie ein paar Minuten haben, rufen Sie mich bitte an[: {number}]. Auf Wiederhören.',
      also: 'Und Ihr Eindruck vom Gespräch würde mich interessieren.',
    },
  ],
});

/** Derselbe Anruf mit du. */
export const debriefCallSpokenDu = spokenSet({
  occasion: 'debrief-call',
  markets: ['du'],
  spoken: [
    {
      id: 'du-bericht',
      points: ['Ich hatte das Gespräch[ mit {names}] und erzähle dir kurz, wie es war.', '[{say}]'],
      question: 'Was hast du von denen gehört?',
      text: 'Hallo[ {called}], {given} hier. Ich war im Gespräch und erzähle dir gern, wie es gelaufen ist. Meld dich, wenn du kurz Zeit hast[, {number}]. Bis dann.',
      also: 'Ich war übrigens im Gespräch und kann dir davon erzählen.',
    },
    {
      id: 'du-bericht-nachholen',
      points: [
        'Das Gespräch für {role} ist durch.',
        'Ich sage dir, was sie wissen wollten und was ich geantwortet habe.',
        '[{say}]',
      ],
      question: 'Wann sprichst du mit dem Kunden?',
      text: 'Hallo[ {called}], {given}. Das Gespräch ist durch, und ich würde es gern kurz mit dir durchgehen, bevor du mit dem Kunden redest. [Du erreichst mich unter {number}. ]Danke dir, tschüss.',
      also: 'Das Gespräch ist durch, wir können es kurz durchgehen.',
    },
    {
      id: 'du-bericht-wunsch',
      needs: ['wanted'],
      points: ['Vorweg: Ich hätte {role} sehr gern.', 'Und dann erzähle ich dir, wie es war.', '[{say}]'],
      question: 'Weißt du, wann der Kunde entscheidet?',
      questionNeeds: ['not-promised'],
      text: 'Hallo[ {called}], {given} hier. Vorweg: Ich hätte {role} sehr gern, sag das dem Kunden ruhig. Wie das Gespräch war, erzähle ich dir am Telefon. Ruf mich an, wenn es passt[: {number}]. Tschüss.',
      also: 'Und ich hätte {role} sehr gern, das kannst du dem Kunden so sagen.',
    },
  ],
});
