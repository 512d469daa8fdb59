import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../app/ports/cards.ts';
import { words } from '../../languages/en/interface/words.ts';
import { createCards } from './cards.ts';

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

async function read(text: string): Promise<{ cards: readonly Card[]; unread: number }> {
  const found = await createCards().read(text);
  assert.ok(found.ok, found.ok ? '' : words.unread.sentence(found.why));
  return found;
}

async function only(...lines: string[]): Promise<Card> {
  const { cards } = await read(card(...lines));
  assert.equal(cards.length, 1);
  return cards[0] as Card;
}

test('[RU8] given a card of version 2.1 with letters in quoted-printable, name and firm are read, also over several lines', async () => {
  assert.deepEqual(
    await only(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=B6fgren;=C3=85sa;;Dr.;',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85sa L=C3=B6f=',
      'gren',
      'TEL;WORK;VOICE:+46 8 555 0101',
      'EMAIL;PREF;INTERNET:Asa@Mill.example',
      'ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=F6lle;Press',
    ),
    { name: 'Åsa Löfgren', email: 'asa@mill.example', phone: '+46 8 555 0101', firm: 'Mölle', title: 'Dr.' },
  );
});

test('[RU8] given a picture of any version inside the card, the lines after it are read', async () => {
  const rest = ['FN:Dee Fox', 'EMAIL:dee@mill.example'];
  for (const picture of [
    ['PHOTO;JPEG;ENCODING=BASE64:', '/9j/4AAQSkZJRgABAQAAAQABAAD', 'AAAA==', ''],
    ['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' SkZJRgABAQAAAQABAAD', ' AAAA=='],
    ['PHOTO:data:image/jpeg;base64,/9j/4AAQ', ' AAAA=='],
    ['item1.LOGO;VALUE=uri:https://mill.example/x.png'],
    ['KEY;ENCODING=BASE64:', '  AAAA', '  BBBB', ''],
  ]) {
    const found = await only('VERSION:2.1', 'N:Fox;Dee', ...picture, ...rest);
    assert.deepEqual([found.name, found.email], ['Dee Fox', 'dee@mill.example'], picture.join());
  }
});

test('[RU8] given cards of which one is damaged, the others are read, and the damaged one is counted', async () => {
  const { cards, unread } = await read(
    [
      card('VERSION:2.1', 'N:Fox;Dee'),
      card('VERSION:3.0', 'FN:Gus Roe', 'EMAIL:gus@mill.example', 'NOTE:rang on Monday', 'and will write'),
      card('VERSION:3.0', 'REV:20260101'),
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ida Poe\r\n',
    ].join(''),
  );
  assert.deepEqual(
    cards.map((each) => each.name),
    ['Dee Fox', 'Gus Roe', 'Ida Poe'],
  );
  assert.equal(unread, 1);
});

test('[RU8] given several addresses and numbers, letters go to the firm and calls to the mobile, never to a fax', async () => {
  const table: [string[], string | null, string | null][] = [
    [
      ['EMAIL;TYPE=HOME,PREF:p@home.example', 'EMAIL;TYPE=WORK:w@mill.example', 'TEL;TYPE=FAX:1', 'TEL;TYPE=CELL:2'],
      'w@mill.example',
      '2',
    ],
    [['EMAIL;HOME:p@home.example', 'EMAIL:x@mill.example', 'TEL;WORK;FAX:1', 'TEL;WORK:2'], 'x@mill.example', '2'],
    [['EMAIL;TYPE=home:p@home.example', 'TEL;TYPE=home:1', 'TEL;TYPE=work:2'], 'p@home.example', '2'],
    [
      ['EMAIL;TYPE=work:a@mill.example', 'EMAIL;TYPE="work";PREF=1:b@mill.example', 'TEL;TYPE=pager:1'],
      'b@mill.example',
      null,
    ],
    [['item1.TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:2', 'TEL;VALUE=uri;TYPE=work:tel:+44-1'], null, '2'],
  ];
  for (const [lines, email, phone] of table) {
    const found = await only('VERSION:3.0', 'FN:Eve Poe', ...lines);
    assert.deepEqual([found.email, found.phone], [email, phone], lines.join());
  }
});

test('[RU8] given a file of cards made to be read for ever, reading ends within a second', async () => {
  for (const text of [
    card('VERSION:2.1', `FN;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(500_000)}`),
    'BEGIN:VCARD\r\n'.repeat(200_000),
    card(`N:${';'.repeat(2_000_000)}`),
    card(`FN${';X'.repeat(1_000_000)}:a`),
    card('FN:a', ...Array(50_000).fill('EMAIL;TYPE=WORK:a@b.example')),
  ]) {
    const before = process.cpuUsage();
    await createCards().read(text);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    assert.ok(took < 1000, `${text.slice(0, 40)}: ${Math.round(took)} ms`);
  }
});

test('[K6] given the card of a firm, it is known as one and is no person', async () => {
  for (const lines of [
    ['VERSION:3.0', 'N:;;;;', 'FN:Mill GmbH', 'ORG:Mill GmbH;', 'X-ABShowAs:COMPANY', 'EMAIL:info@mill.example'],
    ['VERSION:3.0', 'N:;;;;', 'FN:Mill GmbH', 'ORG:Mill GmbH', 'EMAIL:info@mill.example'],
    ['VERSION:4.0', 'KIND:org', 'FN:Mill GmbH', 'EMAIL:info@mill.example'],
  ])
    assert.equal((await only(...lines)).isFirm, true, lines.join());
  assert.equal((await only('VERSION:3.0', 'N:;;;;', 'FN:Eve Poe', 'ORG:Mill GmbH')).isFirm, undefined);
  assert.equal((await only('VERSION:4.0', 'KIND:individual', 'FN:Eve Poe')).isFirm, undefined);
});
