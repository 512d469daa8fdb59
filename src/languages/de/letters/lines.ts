import type { PassedOnLine } from '../../../core/write/whole-letter.ts';

/** What a letter to the consultant passes on to one interviewer, behind "Für Hamid Aziz:". Nobody gets a line without something to say. */
export const lines: readonly PassedOnLine[] = [
  { id: 'eigene-worte', markets: ['Sie', 'du'], needs: ['say'], text: '{say}' },
  {
    id: 'thema-und-nachtrag',
    markets: ['Sie', 'du'],
    needs: ['topic', 'act', 'not-say'],
    text: 'hängen geblieben ist bei mir ein Thema: {topic}. Nachtragen möchte ich noch: {act}.',
  },
  {
    id: 'thema',
    markets: ['Sie', 'du'],
    needs: ['topic', 'not-act', 'not-say'],
    text: 'danke für das, was ich zu einem Thema erfahren habe: {topic}.',
  },
  {
    id: 'nachtrag',
    markets: ['Sie', 'du'],
    needs: ['act', 'not-topic', 'not-say'],
    text: 'eines kam nicht zur Sprache: {act}.',
  },
  {
    id: 'frage',
    markets: ['Sie', 'du'],
    needs: ['question', 'not-say'],
    text: 'danke für die Frage, {question}.[ Zu meiner Antwort gehört noch: {act}.]',
  },
];
