import type { Card, Cards } from '../../app/ports/cards.ts';
import { readCard } from './card-reader.ts';

/** An address book of thousands is some megabytes, most of it pictures. */
const MOST_MEGABYTES = 10;
/** More people than anybody knows in one search. */
const MOST_CARDS = 2000;

/** Contact cards: read line by line, since many are of the old version 2.1; written by ical.js. */
export function createCards(): Cards {
  return {
    async read(text) {
      if (text.length > MOST_MEGABYTES * 1_000_000)
        return { ok: false, why: { code: 'cards-too-large', megabytes: MOST_MEGABYTES } };
      if (!/BEGIN:VCARD/i.test(text)) return { ok: false, why: { code: 'no-cards' } };
      // Each card by itself: one that is damaged does not take the others with it.
      const pieces = text.split(/^[ \t]*BEGIN:VCARD[ \t]*$/im).slice(1);
      const cards: Card[] = [];
      let unread = 0;
      for (const piece of pieces.slice(0, MOST_CARDS)) {
        const card = readCard(piece.split(/^[ \t]*END:VCARD/im, 1)[0] ?? '');
        if (card === null) unread++;
        else cards.push(card);
      }
      const left = Math.max(0, pieces.length - MOST_CARDS);
      return cards.length > 0 ? { ok: true, cards, unread, left } : { ok: false, why: { code: 'cards-damaged' } };
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
