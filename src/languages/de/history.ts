import type { HistoryWords } from '../../core/history/history-words.ts';
import { ANSWER_DAYS, FEWEST } from '../../core/history/worked.ts';
import { wentOut } from '../../core/journal/contact-kinds.ts';
import { contactSaid } from './contact-said.ts';
import { longDay } from './days.ts';
import type { Je } from './interface/address.ts';
import { meanings } from './meanings.ts';
import { atStart, counted, inWords, ofWorkingDays, times } from './numbers.ts';

const endings = {
  rejected: 'Absage',
  withdrawn: 'Von mir zurückgezogen',
  accepted: 'Zusage',
  silence: 'Ohne Antwort',
} as const;

const never = (count: number): string => (count === 0 ? 'nie' : times(count));

/** Words for the record of contacts, in one address. */
export function historyWordsIn(je: Je): HistoryWords {
  const outcomes = {
    scheduled: 'vereinbart',
    held: 'hat stattgefunden',
    moved: 'verschoben',
    'they-missed': 'es kam niemand',
    'i-missed': je('du konntest nicht kommen', 'Sie konnten nicht kommen'),
    cancelled: 'abgesagt',
  } as const;
  return {
    columns: { day: 'Tag', time: 'Uhrzeit', what: 'Was', who: 'Mit wem', job: 'Stelle', outcome: 'Ergebnis' },
    proofColumns: { day: 'Tag', employer: 'Firma', role: 'Stelle', agency: 'Über', stage: 'Stand' },
    what(line, purpose) {
      if (line.kind === 'interview') return line.round === null ? 'Gespräch' : `Gespräch (${line.round})`;
      const own = wentOut(line);
      const whom = contactSaid(line.channel, own, own ? null : 'dort');
      return purpose === null ? whom : `${whom}: ${purpose}`;
    },
    meaning: (meaning) => meanings[meaning],
    outcome: (outcome) => outcomes[outcome],
    reached: (reached) =>
      ({
        'someone-else': 'jemand anderes ging ran',
        'wrong-number': 'falsche Nummer',
        'call-back': 'Rückruf vereinbart',
      })[reached],
    reading({ out, in: heard, talked, paceDays, unanswered, waitingDays, kept, late }) {
      const said: string[] = [];
      if (out + heard === 0) return ['Bisher gab es keinen Kontakt.'];
      said.push(
        `Von ${je.dir} kam ${never(out)} etwas, von dort ${never(heard)}${talked === 0 ? '' : `; gesprochen wurde ${times(talked)}`}.`,
      );
      if (paceDays !== null)
        said.push(
          `Nachgefragt ${je('hast du', 'haben Sie')} etwa ${paceDays === 1 ? 'jeden Arbeitstag' : `alle ${inWords(paceDays)} Arbeitstage`}.`,
        );
      if (unanswered > 0)
        said.push(
          `${atStart(counted(unanswered, `eine ${je.dein('er')} Fragen ist`, `${je.dein('er')} Fragen sind`))} noch unbeantwortet${waitingDays === null ? '' : `, die letzte seit ${ofWorkingDays(waitingDays)}`}.`,
        );
      const promised = (who: string, well: number, badly: number): void => {
        if (well + badly > 0)
          said.push(
            well + badly === 1
              ? `Ein ${who} genannter Tag wurde ${well === 0 ? 'nicht ' : ''}eingehalten.`
              : `Von ${inWords(well + badly)} ${who} genannten Tagen ${well === 1 ? 'wurde einer' : `${well === 0 ? 'wurde keiner' : `wurden ${inWords(well)}`}`} eingehalten.`,
          );
      };
      promised('dort', kept.theirs, late.theirs);
      promised(`von ${je.dir}`, kept.mine, late.mine);
      return said;
    },
    promise({ whose, text, byOn, state }, doneOn) {
      const words = text === '' ? '' : `: ${text}`;
      const came = {
        kept: 'eingehalten',
        late: doneOn === null ? 'später erledigt' : `erledigt am ${longDay(doneOn)}`,
        open: 'steht noch aus',
        passed: 'noch nicht erledigt',
      }[state];
      return `${whose === 'theirs' ? 'Zugesagt' : `Von ${je.dir} versprochen`} bis ${longDay(byOn)}${words} (${came})`;
    },
    worked({ asked, answered, open, range, days: waited }) {
      const still = open === 0 ? '' : ` ${atStart(counted(open, 'eine weitere hat', 'weitere haben'))} noch Zeit.`;
      if (asked === 0) return `Bisher ${open === 1 ? 'eine' : inWords(open)}, zu früh für ein Urteil.`;
      const share = `${answered} von ${asked} ${answered === 1 ? 'wurde' : 'wurden'} innerhalb von ${ANSWER_DAYS} Arbeitstagen beantwortet`;
      if (asked < FEWEST || range === null) return `${share}; zu wenige, um mehr zu sagen.${still}`;
      const soon =
        waited === null
          ? ''
          : waited.from === waited.to
            ? `, meist nach ${ofWorkingDays(waited.middle)}`
            : `, die Hälfte davon nach ${inWords(waited.from)} bis ${ofWorkingDays(waited.to)}`;
      const [low, high] = range.map((each) => Math.round(each * 100));
      return `${share}${soon}. Das sind wenige; bei den nächsten können es zwischen ${low} und ${high} von 100 sein.${still}`;
    },
    workedNote: `Gezählt nur aus ${je.dein('en')} eigenen Notizen. Antworten haben viele Gründe, und wie gefragt wurde, ist einer der kleineren. Die Reihenfolge hier sagt nichts.`,
    title: (name) => `Kontakte mit ${name}`,
    proofTitle: 'Bewerbungen und Gespräche',
    period: (from, to) => (from === null ? `Bis ${longDay(to)}` : `${longDay(from)}, bis ${longDay(to)}`),
    applied: 'Im Rennen',
    interview: (round, outcome) => `Gespräch${round === null ? '' : ` (${round})`}: ${outcome}`,
    ended: (ending) => endings[ending],
  };
}
