import type { Entry } from '../../core/journal/entry.ts';
import type { EntryKind } from '../../core/journal/kinds/names.ts';
import { payloadOf } from '../../core/journal/kinds/registry.ts';
import { list } from './days.ts';
import type { Je } from './interface/address.ts';
import { counted } from './numbers.ts';

type FitKind = 'evidence-noted' | 'evidence-used' | 'resume-noted' | 'criteria-noted' | 'fit-noted' | 'want-decided';

const quoted = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((each) => (each ? [`„${each.replace(/\.$/, '')}“`] : []));

/** „a“, „b“ und 3 weitere. */
function named(texts: string[], most = 3): string {
  return list(texts.length > most ? [...texts.slice(0, most), `${texts.length - most} weitere`] : texts);
}

const leanings = { pro: 'Spricht dafür', con: 'Spricht dagegen', open: 'Noch nicht bekannt' } as const;

function fitLine(je: Je, entry: Entry): string {
  const payload = payloadOf('fit-noted', entry.payload);
  if (payload === null) return '';
  const said: string[] = [];
  const say = (what: string, texts: string[]): void => {
    if (texts.length > 0) said.push(`${what}: ${named(texts)}.`);
  };
  if (payload.posting)
    said.push(`Anzeige gespeichert${payload.posting.title === null ? '' : `: „${payload.posting.title}“`}.`);
  say('Gesucht wird', quoted((payload.requirements ?? []).map((each) => each.text)));
  say(`${je.Dein('e')} Stärken hier`, quoted((payload.strengths ?? []).map((each) => each.text)));
  for (const leaning of ['pro', 'con', 'open'] as const)
    say(
      leanings[leaning],
      quoted((payload.considerations ?? []).filter((each) => each.leaning === leaning).map((each) => each.text)),
    );
  say('Noch zu fragen', quoted((payload.questions ?? []).map((each) => each.text)));
  say('Die Antwort', quoted((payload.questions ?? []).map((each) => each.answer)));
  say('Herausgefunden', quoted((payload.research ?? []).map((each) => each.text)));
  say('Der Weg', quoted((payload.routes ?? []).map((each) => each.text)));
  return said.length > 0 ? said.join(' ') : 'Notizen dazu geändert, wie gut es passt.';
}

/** Lines of the story about fit, in one address. */
export function fitLinesIn(je: Je): {
  readonly [K in EntryKind & FitKind]: (entry: Entry, names: (id: string) => string) => string;
} {
  const wants = {
    yes: je('Du hast entschieden: Du willst die Stelle.', 'Sie haben entschieden: Sie wollen die Stelle.'),
    unsure: je('Du bist dir noch nicht sicher.', 'Sie sind sich noch nicht sicher.'),
    no: je('Du hast entschieden: lieber nicht.', 'Sie haben entschieden: lieber nicht.'),
  } as const;
  return {
    'evidence-noted': (entry) => {
      const titles = quoted((payloadOf('evidence-noted', entry.payload)?.examples ?? []).map((each) => each.title));
      return titles.length > 0 ? `${je.Dein('e')} Beispiele: ${named(titles)}.` : 'Beispiele geändert.';
    },
    'evidence-used': (entry, names) => {
      const uses = payloadOf('evidence-used', entry.payload)?.uses ?? [];
      const people = [...new Set(uses.flatMap((each) => each.personIds))].map(names);
      const what = counted(uses.length, 'ein Beispiel', 'Beispiele');
      return people.length > 0
        ? `${je('Du hast', 'Sie haben')} ${list(people)} ${what} erzählt.`
        : `${je('Du hast', 'Sie haben')} ${what} erzählt.`;
    },
    'resume-noted': () => 'Lebenslauf übernommen.',
    'criteria-noted': () => `Geändert, was ${je.dir} wichtig ist.`,
    'fit-noted': (entry) => fitLine(je, entry),
    'want-decided': (entry) => {
      const payload = payloadOf('want-decided', entry.payload);
      return payload ? `${wants[payload.want]}${payload.reason ? ` ${payload.reason}` : ''}` : '';
    },
  };
}
