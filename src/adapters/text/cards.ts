import type { Card, Cards } from '../../app/ports/cards.ts';

/** An address book of thousands is some megabytes, most of it pictures. */
const MOST_CHARACTERS = 10_000_000;
/** More people than anybody knows in one search. */
const MOST_CARDS = 2000;
const LONGEST = 200;

/** Contact cards by ical.js, which reads and writes both formats of the family. */
export function createCards(): Cards {
  return {
    async read(text) {
      if (text.length > MOST_CHARACTERS) return { ok: false, why: 'The file is larger than 10 MB.' };
      if (!/BEGIN:VCARD/i.test(text)) return { ok: false, why: 'It holds no contact cards.' };
      const { default: ICAL } = await import('ical.js');
      // Each card by itself: one that is damaged does not take the others with it.
      const found = text.match(/BEGIN:VCARD[\s\S]*?END:VCARD/gi)?.slice(0, MOST_CARDS) ?? [];
      const cards = found.flatMap((each): Card[] => {
        try {
          const card = new ICAL.Component(
            ICAL.parse(withoutPictures(each)) as unknown as [string, unknown[], unknown[]],
          );
          return cardOf(card);
        } catch {
          return [];
        }
      });
      return cards.length > 0 ? { ok: true, cards } : { ok: false, why: 'None of its contact cards can be read.' };
    },
    async write(cards) {
      const { default: ICAL } = await import('ical.js');
      return cards
        .map((each) => {
          const card = new ICAL.Component(['vcard', [], []]);
          // Version 3.0 is read by every telephone and mail program; some know no other.
          card.addPropertyWithValue('version', '3.0');
          card.addPropertyWithValue('uid', `urn:x-persevere:${each.id}`);
          const name = each.name ?? each.phone ?? each.email ?? '';
          card.addPropertyWithValue('fn', name);
          const words = name.split(' ');
          card.addPropertyWithValue('n', [words.slice(1).join(' '), words[0] ?? '', '', each.title ?? '', '']);
          if (each.email !== null) card.addPropertyWithValue('email', each.email);
          if (each.phone !== null) card.addPropertyWithValue('tel', each.phone);
          if (each.firm !== null) card.addPropertyWithValue('org', each.firm);
          return `${card.toString()}\r\n`;
        })
        .join('');
    },
  };
}

interface Properties {
  getFirstPropertyValue(name: string): unknown;
}

function cardOf(card: Properties): Card[] {
  const text = (name: string): string | null => {
    const value = card.getFirstPropertyValue(name);
    const first = Array.isArray(value) ? value.find((each) => typeof each === 'string' && each !== '') : value;
    return typeof first === 'string' && first.trim() !== '' ? first.trim().slice(0, LONGEST) : null;
  };
  const parts = card.getFirstPropertyValue('n');
  const [family, given, , prefix] = (Array.isArray(parts) ? parts : []).map((each) =>
    typeof each === 'string' ? each.trim() : '',
  );
  const name = text('fn') ?? ([given, family].filter((each) => each).join(' ') || null);
  const email = text('email');
  const phone = text('tel')?.replace(/^tel:/i, '') ?? null;
  if (name === null && email === null && phone === null) return [];
  return [{ name, email: email?.toLowerCase() ?? null, phone, firm: text('org'), title: prefix || null }];
}

/** Pictures and keys are most of a card and nothing of them is kept. */
function withoutPictures(card: string): string {
  return card
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => !/^(?:item\d+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(line))
    .map((line) => line.replace(/^item\d+\./i, ''))
    .join('\r\n');
}
