import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Anderswo ist zugesagt, und die anderen erfahren es; mit Sie. */
export const informEmailSie = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'anderswo-zugesagt',
      subject: 'Ich habe anderswo zugesagt',
      text: `ich habe ein anderes Angebot angenommen und stehe für {role} nicht mehr zur Verfügung. Das sollten Sie gleich von mir erfahren.

[{say}]

Danke, dass Sie sich mit meiner Bewerbung beschäftigt haben.`,
    },
    {
      id: 'nicht-mehr-verfuegbar',
      subject: 'Meine Bewerbung auf {role}',
      text: `inzwischen hat sich für mich beruflich etwas anderes ergeben, und ich habe zugesagt. Meine Bewerbung auf {role} hat sich damit erledigt.

[{say}]

Falls noch ein Termin mit mir im Kalender steht, kann er entfallen. Für Ihre Suche wünsche ich Ihnen alles Gute.`,
    },
    {
      id: 'bitte-abmelden',
      needs: ['consultant'],
      subject: 'Ich habe eine andere Stelle angenommen',
      text: `ich habe einen Vertrag bei einem anderen Unternehmen angenommen. Könnten Sie meine Bewerbung auf {role} bitte für mich zurückziehen, mit meinem Dank?

[{say}]

Danke für Ihre Unterstützung. Wenn ich wieder einmal suche, melde ich mich gern bei Ihnen.`,
    },
  ],
});

/** Anderswo ist zugesagt, mit du. */
export const informEmailDu = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'neuer-job',
      subject: 'Ich habe einen anderen Job angenommen',
      text: `ich habe einen anderen Job angenommen. Für {role} bin ich damit raus, und das wollte ich dir selbst schreiben.

[{say}]

Danke für deine Zeit, und vielleicht kreuzen sich unsere Wege wieder.`,
    },
    {
      id: 'zusage-woanders',
      subject: 'Ich habe woanders zugesagt',
      text: `ich habe woanders zugesagt. Meine Bewerbung auf {role} kannst du also streichen.

[{say}]

Danke dir für alles bisher.`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const informSpokenSie = spokenSet({
  occasion: 'inform-others',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-zugesagt',
      points: [
        'Ich habe eine andere Stelle angenommen.',
        'Meine Bewerbung auf {role} ziehe ich deshalb zurück.',
        '[{say}]',
      ],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich habe anderswo zugesagt und ziehe meine Bewerbung auf {role} zurück. Vielen Dank, dass Sie mich berücksichtigt haben. Zurückrufen müssen Sie nicht. Alles Gute, auf Wiederhören.',
      also: 'Ich habe anderswo zugesagt und verzichte deshalb auch auf {role}. Vielen Dank für Ihre Mühe.',
    },
  ],
});

/** Am Telefon, mit du. */
export const informSpokenDu = spokenSet({
  occasion: 'inform-others',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-zugesagt-du',
      points: ['Ich habe einen anderen Job angenommen.', 'Du solltest es von mir hören.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], hier ist {given}. Ich habe einen anderen Job angenommen. Meine Bewerbung auf {role} ziehe ich damit zurück. Danke für alles, du musst nicht zurückrufen. Tschüss.',
      also: 'Und ich habe einen anderen Job angenommen, meine Bewerbung auf {role} kannst du also streichen.',
    },
  ],
});
