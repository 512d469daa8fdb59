import type { Entry } from '../../../core/journal/entry.ts';
import type { EntryKind } from '../../../core/journal/kinds/names.ts';
import { payloadOf } from '../../../core/journal/kinds/registry.ts';
import { list } from '../days.ts';

type FitKind = 'evidence-noted' | 'evidence-used' | 'resume-noted' | 'criteria-noted' | 'fit-noted' | 'want-decided';

const quoted = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((each) => (each ? [`“${each.replace(/\.$/, '')}”`] : []));

/** "You noted “a”, “b” and 3 others." */
function named(texts: string[], most = 3): string {
  return list(texts.length > most ? [...texts.slice(0, most), `${texts.length - most} more`] : texts);
}

const leanings = { pro: 'Speaks for it', con: 'Speaks against it', open: 'Not known yet' } as const;

function fitLine(entry: Entry): string {
  const payload = payloadOf('fit-noted', entry.payload);
  if (payload === null) return '';
  const said: string[] = [];
  const say = (what: string, texts: string[]): void => {
    if (texts.length > 0) said.push(`${what}: ${named(texts)}.`);
  };
  if (payload.posting)
    said.push(`You kept the posting${payload.posting.title === null ? '' : ` “${payload.posting.title}”`}.`);
  say('They ask for', quoted((payload.requirements ?? []).map((each) => each.text)));
  say('Where you would excel', quoted((payload.strengths ?? []).map((each) => each.text)));
  for (const leaning of ['pro', 'con', 'open'] as const)
    say(
      leanings[leaning],
      quoted((payload.considerations ?? []).filter((each) => each.leaning === leaning).map((each) => each.text)),
    );
  say('To ask', quoted((payload.questions ?? []).map((each) => each.text)));
  say('The answer', quoted((payload.questions ?? []).map((each) => each.answer)));
  say('You found out', quoted((payload.research ?? []).map((each) => each.text)));
  say('Getting there', quoted((payload.routes ?? []).map((each) => each.text)));
  return said.length > 0 ? said.join(' ') : 'You changed what you noted of how well it fits.';
}

const wants = {
  yes: 'You decided that you want it.',
  unsure: 'You decided that you are not sure yet.',
  no: 'You decided to leave it.',
} as const;

export const fitLines: {
  readonly [K in EntryKind & FitKind]: (entry: Entry, names: (id: string) => string) => string;
} = {
  'evidence-noted': (entry) => {
    const titles = quoted((payloadOf('evidence-noted', entry.payload)?.examples ?? []).map((each) => each.title));
    return titles.length > 0 ? `Your examples: ${named(titles)}.` : 'You changed your examples.';
  },
  'evidence-used': (entry, names) => {
    const uses = payloadOf('evidence-used', entry.payload)?.uses ?? [];
    const people = [...new Set(uses.flatMap((each) => each.personIds))].map(names);
    const what = uses.length === 1 ? 'an example' : `${uses.length} examples`;
    return people.length > 0 ? `You told ${list(people)} ${what}.` : `You told ${what}.`;
  },
  'resume-noted': () => 'You took in your CV.',
  'criteria-noted': () => 'You changed what matters to you.',
  'fit-noted': fitLine,
  'want-decided': (entry) => {
    const payload = payloadOf('want-decided', entry.payload);
    return payload ? `${wants[payload.want]}${payload.reason ? ` ${payload.reason}` : ''}` : '';
  },
};
