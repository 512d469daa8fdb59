import type { FitFacts } from '../../../contract/refusals/fit.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { FitLine } from '../../../contract/words/fit.ts';
import { counted } from '../numbers.ts';
import type { Je } from './address.ts';
import { unread } from './unread.ts';

const cvTodo = 'Als JSON Resume speichern (jsonresume.org) oder den Datenexport von LinkedIn nehmen.';

export function fitIn(je: Je): WordsOf<FitFacts> {
  const lines: Readonly<Record<FitLine, string>> = {
    requirement: 'Was gesucht wird',
    strength: `${je.Dein('e')} Stärken hier`,
    question: 'Eine Frage',
    research: 'Was herausgefunden ist',
    consideration: 'Was abgewogen wird',
  };
  return {
    'matters-not-said': () => ({
      what: `Was ${je.dir} wichtig ist, steht noch nicht da.`,
      todo: 'In wenigen Worten sagen.',
    }),
    'example-gone': () => ({
      what: 'Dieses Beispiel gibt es nicht mehr.',
      todo: 'In der Liste der Beispiele nachsehen.',
    }),
    'what-you-did-not-said': () => ({
      what: `Was ${je('du getan hast', 'Sie getan haben')}, steht noch nicht da.`,
      todo: 'In einem Satz sagen, zum Beispiel: „Die Abrechnung ohne Ausfall umgezogen“.',
    }),
    'example-needs-sentence': () => ({
      what: 'Ein Beispiel braucht einen Satz, der sagt, worum es geht.',
      todo: `In wenigen Worten sagen, was ${je('du getan hast', 'Sie getan haben')}.`,
    }),
    'told-to-nobody': () => ({
      what: 'Wem es erzählt wurde, steht nicht da.',
      todo: 'Die Person nennen oder das Gespräch.',
    }),
    'too-many-strengths': ({ most }) => ({
      what: `Unter „${lines.strength}“ ist Platz für ${counted(most, 'eine Zeile', 'Zeilen')}: Mehr behält im Raum niemand im Kopf.`,
      todo: 'Erst eine Zeile entfernen oder zwei zusammenfassen.',
    }),
    'line-without-words': ({ line }) => ({
      what: `${lines[line]}: Hier steht noch nichts.`,
      todo: 'In wenigen Worten sagen.',
    }),
    'nothing-to-note': () => ({ what: 'Es gibt nichts zu notieren.', todo: 'Mit einer dieser Angaben geht es.' }),
    'posting-is-pdf': () => ({
      what: 'Das ist eine PDF-Datei; lesen lässt sie sich auf der Seite, im Browser.',
      todo: 'Die Stelle auf der Seite öffnen und die Datei dort auswählen, oder die Anzeige als Text speichern.',
    }),
    'posting-without-words': () => ({
      what: 'Darin steht kein Text.',
      todo: 'Die Anzeige einfügen oder eine Datei angeben, in der sie steht.',
    }),
    'posting-page-empty': ({ broken }) => ({
      what: broken
        ? 'Die Daten der Seite sind kaputt, und anderer Text steht nicht darauf.'
        : 'Auf der Seite steht kein Text.',
      todo: 'Den Text der Anzeige kopieren und einfügen.',
    }),
    'no-file-given': () => ({
      what: 'Es fehlt eine Datei.',
      todo: 'Eine JSON-Resume-Datei angeben oder den Datenexport von LinkedIn.',
    }),
    'cv-empty': () => ({
      what: 'Dieser Lebenslauf ist leer: keine Arbeit, keine Projekte, keine Ausbildung.',
      todo: 'Eine andere Datei nehmen oder die Beispiele selbst schreiben.',
    }),
    'cv-too-large': ({ name }) => ({
      what: `${name} ist zu groß für einen Lebenslauf (höchstens 2 MB).`,
      todo: cvTodo,
    }),
    'cv-of-no-kind': ({ name }) => ({ what: `${name} ist weder JSON noch ein Export von LinkedIn.`, todo: cvTodo }),
    'cv-other-json': ({ name }) => ({
      what: `${name} ist JSON, aber kein Lebenslauf: Erwartet wird ein Objekt mit work, projects und education.`,
      todo: cvTodo,
    }),
    'cv-too-deep': ({ name }) => ({ what: `${name} ist zu tief verschachtelt für einen Lebenslauf.`, todo: cvTodo }),
    'archive-not-unpacked': ({ name, why }) => ({
      what: `${name} ließ sich nicht entpacken (${unread.clause(why)}).`,
      todo: 'Die ZIP-Datei nehmen, wie sie von LinkedIn kam, oder ihre CSV-Dateien.',
    }),
    'no-linkedin-tables': () => ({
      what: 'Keine Tabelle des LinkedIn-Exports ist darin: Positions.csv, Projects.csv, Skills.csv und so weiter.',
      todo: 'Auf LinkedIn: Einstellungen, Datenschutz, eine Kopie der Daten anfordern. Die Datei kommt per E-Mail.',
    }),
  };
}
