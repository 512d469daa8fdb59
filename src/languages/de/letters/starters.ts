import type { Starters } from '../../../core/write/language-pack.ts';

/** How a German sentence about a note might begin (WR7). */
export const starters: Starters = {
  asked: [
    'Danke für Ihre Frage, {}',
    'Über Ihre Frage habe ich noch einmal nachgedacht: {}',
    'Hängen geblieben ist bei mir: {}',
  ],
  theirs: ['Hängen geblieben ist bei mir: {}', 'Wir haben darüber gesprochen, {}'],
  mine: ['Nicht zur Sprache kam, dass {}', 'Ergänzen möchte ich: {}'],
  'to-ask': ['Eine Frage blieb bei mir offen: {}', 'Darf ich noch fragen, {}'],
  example: ['Ein Beispiel aus meiner Arbeit: {}', 'Etwas Ähnliches habe ich schon gemacht: {}'],
  news: ['Seit unserem letzten Gespräch: {}', 'Neu ist: {}'],
  thing: ['Wie versprochen schicke ich Ihnen {}', 'Wie versprochen: {}', 'Im Anhang finden Sie {}', 'Und zwar: {}'],
  'to-tell': ['Ich hatte zugesagt, Bescheid zu geben: {}', 'Wie angekündigt: {}'],
  correction: ['Richtig ist: {}', 'Ich muss etwas richtigstellen: {}'],
  no: ['Gefreut hat mich, dass {}', 'Mitgenommen habe ich: {}'],
  reason: ['Mitgenommen habe ich: {}', 'Vielen Dank für die offenen Worte zu {}'],
  door: ['Sehr gern bewerbe ich mich {}', 'Gern können Sie {}', 'Ich freue mich auf {}'],
  'passed-on': [
    'Könnten Sie <name> ausrichten, dass {}',
    'Bitte richten Sie <name> aus: {}',
    'Bitte danken Sie <name> für {}',
  ],
  reply: ['Zu Ihrer Frage: {}', 'Mir passt {}'],
  invited: ['Mir passt {}', 'Am besten passt mir {}'],
};

/** The same where they say “du”. */
export const duStarters: Starters = {
  ...starters,
  asked: [
    'Danke für deine Frage, {}',
    'Über deine Frage habe ich noch einmal nachgedacht: {}',
    'Hängen geblieben ist bei mir: {}',
  ],
  theirs: ['Hängen geblieben ist bei mir: {}', 'Danke für deine Frage, {}', 'Wir haben darüber gesprochen, {}'],
  thing: ['Wie versprochen schicke ich dir {}', 'Wie versprochen: {}', 'Im Anhang findest du {}', 'Und zwar: {}'],
  'passed-on': ['Könntest du <name> ausrichten, dass {}', 'Bitte richte <name> aus: {}', 'Bitte danke <name> für {}'],
  door: ['Sehr gern bewerbe ich mich {}', 'Gern kannst du {}', 'Ich freue mich auf {}'],
  reply: ['Zu deiner Frage: {}', 'Mir passt {}'],
};
