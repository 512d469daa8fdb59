/** Numbers from 0 to 1. */
export type Random = () => number;

/** What a kind of text is made of: whole examples, the pieces that its readers look for, and pairs that open and close. */
export interface Grammar {
  readonly examples: readonly string[];
  readonly tokens: readonly string[];
  readonly pairs: readonly (readonly [open: string, close: string])[];
}

const mailHead =
  'From: Fiona Marsh <fiona@calder-search.example>\r\nTo: rowan@example.test\r\nSubject: Re: Interview\r\nMessage-ID: <1@calder-search.example>\r\nDate: Wed, 25 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n';

const prose: Grammar = {
  examples: [
    'Hi Rowan,\nThank you for coming in on Monday. We will let you know by Friday 4 December.\nBest regards\nFiona',
    'Unfortunately we will not be moving forward.\n\nOn Tue, 24 Nov 2026 at 10:00, Rowan <rowan@example.test> wrote:\n> Thank you\n> > for that',
    'Could we meet on Thursday 26 November at 2 pm (GMT) or on 27.11. at 14:00 Uhr, or between 9 and 10:30?',
    'I am away from 23 November until 4 December inclusive, back on the 7th.',
    'Sehr geehrte Frau Ellis,\nwir melden uns bis spätestens Freitag, den 4. Dezember, um 15 Uhr.\n\nVon: A\nGesendet: B\nAn: C\nBetreff: D',
    'She will ring by Friday. I promised to send Agnieszka a link. Two weeks after the panel meets, or the end of next week.',
  ],
  tokens: [
    ' ',
    '\n',
    '\r\n',
    '\t',
    '. ',
    ', ',
    '? ',
    '! ',
    '; ',
    ' - ',
    '>',
    '> ',
    '> > ',
    '-- \n',
    '____',
    '-----Original Message-----\n',
    'On Tue, 1 Jan 2026 at 10:00, A <a@b.example> wrote:\n',
    'On On 1 1 @ wrote wrote: ',
    'Am 1.1.2026 um 10:00 schrieb A:\n',
    'From: a\n',
    'Sent: b\n',
    'Monday ',
    'next week ',
    'by the end of ',
    'by ',
    'until ',
    'between ',
    'the 3rd of ',
    '3/4 ',
    '03.04. ',
    '2026-11-26 ',
    '1st ',
    'first ',
    '1 2 3 ',
    '9',
    '10:',
    '10:30 ',
    'am ',
    'pm ',
    'at 2 ',
    'to ',
    'and ',
    'or ',
    'two weeks after ',
    'working days ',
    'within ',
    'tomorrow ',
    'Uhr ',
    'GMT+1 ',
    'time zone: ',
    'Pacific time ',
    '(UTC) ',
    'if ',
    'not ',
    'would ',
    'will ',
    'unfortunately ',
    'we have decided ',
    'to be moved forward with other candidates ',
    'why have you not ',
    '?? ',
    'you ',
    'I ',
    'send Anna ',
    'Dear Anna ',
    'O’Neill ',
    'Mr. ',
    'A. B. ',
    'Northwind ',
    'Data Engineer ',
    '[Name] ',
    '{{x}} ',
    'attached ',
    'http://a.example/?a=',
    '@',
    '<',
    '&amp;',
    '😀',
    '\u200b',
    '\u0301',
    'ß',
    '\u0000',
    'É',
    '中',
  ],
  pairs: [
    ['(', ')'],
    ['[', ']'],
    ['"', '"'],
    ['<', '>'],
    ['“', '”'],
    ['{{', '}}'],
    ['> ', '\n'],
  ],
};

const chat: Grammar = {
  examples: [
    '[25/11/2026, 09:30:12] Rowan Ellis: Good morning\n[25/11/2026, 09:31:40] Anna Keller: We decide on Friday.',
    '25.11.26, 09:30 - Rowan: Good morning\nAnna Keller  9:31 AM\nHello Rowan,\nno news yet.',
    'You\nToday 9:30 AM\nHi\n\nAnna Keller\nToday 9:41 AM\nWe will ring on Monday',
  ],
  tokens: [
    '[25/11/2026, 09:30:12] ',
    '25.11.26, 09:30 - ',
    'Anna: ',
    'Anna Keller  9:31 AM\n',
    '9:31 AM\n',
    'Today ',
    'AM',
    '\n',
    ' ',
    ': ',
    '[',
    ']',
    '- ',
    '1/1/1 ',
    'You\n',
    'You sent\n',
    '\u200e',
    ...prose.tokens.slice(0, 8),
  ],
  pairs: [
    ['[', ']'],
    ['(', ')'],
  ],
};

const mail: Grammar = {
  examples: [
    `${mailHead}Content-Type: text/plain; charset=utf-8\r\n\r\nHi Rowan\r\n`,
    `${mailHead}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b\r\nContent-Type: text/html\r\n\r\n<div>Hi <b>you</b><blockquote>old</blockquote></div>\r\n--b--\r\n`,
    `${mailHead}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b\r\nStatus: 5.1.1\r\n\r\n--b--\r\n`,
    `${mailHead}Content-Type: text/calendar; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n`,
    `${mailHead}Authentication-Results: mx.example; spf=pass (a (b) "c") smtp.mailfrom=a@b; dmarc=pass header.from=b\r\n\r\nHi\r\n`,
  ],
  tokens: [
    '\r\n',
    '\n',
    '\r',
    ' ',
    '\t',
    '--b\r\n',
    '--b--\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
    'Content-Type: message/rfc822\r\n\r\n',
    'Content-Transfer-Encoding: quoted-printable\r\n',
    'Content-Transfer-Encoding: base64\r\n\r\n',
    'AAAA',
    '=\r\n',
    '=3D',
    '=?utf-8?B?////?= ',
    '=?utf-8?Q?=41?= ',
    '=?',
    'filename*0*=a; ',
    '; name="a"',
    'To: a <a@b>, group: c@d;\r\n',
    '<',
    '>',
    ',',
    '"',
    '\\',
    '(',
    ')',
    ';',
    ':',
    'References: <a@b> ',
    '<a@b> ',
    'Authentication-Results: a; dmarc=pass ',
    'X: y\r\n',
    ' folded\r\n',
    '<div>',
    '</div>',
    '<table><tr><td>',
    '<blockquote>',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '<br>',
    '&nbsp;',
    '&#x110000;',
    '&lt;',
    '<a href="',
    'é',
    '\u0000',
    '\u00ff',
  ],
  pairs: [
    ['<div>', '</div>'],
    ['<blockquote>', '</blockquote>'],
    ['(', ')'],
    ['"', '"'],
    ['--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n', '--b--\r\n'],
  ],
};

const calendar: Grammar = {
  examples: [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19701025T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T090000Z\r\nDTSTART;TZID=X:20261126T100000\r\nDURATION:PT1H\r\nSUMMARY:Interview: Data Engineer (Kim Example / Anna)\r\nORGANIZER;CN="Anna":mailto:anna@northwind.example\r\nATTENDEE;CN=Kim;PARTSTAT=ACCEPTED:mailto:kim@example.test\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20261203T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261126\nDTEND:20261127T100000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n',
  ],
  tokens: [
    'BEGIN:VEVENT\r\n',
    'END:VEVENT\r\n',
    'BEGIN:VTIMEZONE\r\n',
    'END:VTIMEZONE\r\n',
    'BEGIN:STANDARD\r\n',
    'END:STANDARD\r\n',
    'BEGIN:X\r\n',
    'RRULE:FREQ=SECONDLY\r\n',
    'RRULE:FREQ=YEARLY;BYSECOND=1,2,3;BYDAY=MO,TU\r\n',
    'RRULE:FREQ=DAILY;UNTIL=99991231T000000Z\r\n',
    'RDATE:20261126T100000Z\r\n',
    'EXDATE:20261126T100000Z\r\n',
    'DURATION:P9999999999W\r\n',
    'DURATION:-PT1S\r\n',
    'DTSTART:00010101T000000Z\r\n',
    'DTSTART:99991231T235959Z\r\n',
    'DTEND:20261126T110000Z\r\n',
    'TZID=X',
    'TZID=Nowhere/Land:',
    ';CN="a"',
    ';X=y',
    ',',
    ';',
    ':',
    '=',
    '"',
    '\r\n ',
    '\r\n',
    '\n',
    '\\n',
    '\\',
    '\\,',
    'ATTENDEE:mailto:a@b.example\r\n',
    'SUMMARY:Interview - ',
    ' / ',
    ' | ',
    ' with ',
    ' (',
    ')',
    'é',
    '😀',
    'BYDAY=1MO,',
    '1,2,3,',
    '9',
    'SEQUENCE:9\r\n',
    'RECURRENCE-ID:20261126T100000Z\r\n',
  ],
  pairs: [
    ['BEGIN:VEVENT\r\n', 'END:VEVENT\r\n'],
    ['BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n'],
    ['BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\n', 'END:STANDARD\r\nEND:VTIMEZONE\r\n'],
    ['"', '"'],
  ],
};

const cards: Grammar = {
  examples: [
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Keller;Anna;;;\r\nFN:Anna Keller\r\nORG:Northwind;HR\r\nTITLE:Recruiter\r\nEMAIL;TYPE=WORK,PREF:anna@northwind.example\r\nTEL;TYPE=CELL:+44 7700 900123\r\nEND:VCARD\r\n',
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=\r\n=C3=B6rg\r\nPHOTO;ENCODING=BASE64;JPEG:\r\n AAAA\r\n AAAA\r\n\r\nEND:VCARD\r\n',
  ],
  tokens: [
    'BEGIN:VCARD\r\n',
    'END:VCARD\r\n',
    'N:',
    'FN:a\r\n',
    'item1.EMAIL:a@b.example\r\n',
    'EMAIL;TYPE=WORK:a@b.example\r\n',
    'TEL:1\r\n',
    ';',
    ',',
    ':',
    '=',
    '=\r\n',
    '=3D',
    '\r\n ',
    '\r\n',
    '\n',
    '\\',
    '\\n',
    '"',
    'TYPE=',
    ';ENCODING=QUOTED-PRINTABLE',
    ';ENCODING=b:AAAA',
    'NOTE:',
    'X-A:',
    'é',
    '😀',
  ],
  pairs: [
    ['BEGIN:VCARD\r\n', 'END:VCARD\r\n'],
    ['"', '"'],
  ],
};

const table: Grammar = {
  examples: [
    'Company Name,Title,Description,Started On,Finished On\nNorthwind,Engineer,"Moved 2 TB, ""live""",Jan 2020,15 Mar 2022\n',
    'Name;Value\r\na;b\r\n',
    '\ufeffFirst Name,Last Name\nRowan,Ellis\n',
  ],
  tokens: [
    ',',
    ';',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '\t',
    'a',
    ' ',
    '1',
    '"a"',
    '",',
    '"\n',
    '\ufeff',
    'é',
    'Jan 2020',
    '\u0000',
  ],
  pairs: [
    ['"', '"'],
    ['"\n', '"\n'],
  ],
};

const page: Grammar = {
  examples: [
    '<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Data Engineer","hiringOrganization":{"@type":"Organization","name":"Northwind"},"description":"<ul><li>Python</li></ul>"}</script></head><body><h2>Requirements</h2><ul><li>Five years of Python</li></ul></body></html>',
    '<h1>Analyst</h1><p>We look for</p><ul><li>SQL<li>Excel</ul><nav>x</nav><table><tr><td>a</td></tr></table>',
  ],
  tokens: [
    '<ul>',
    '</ul>',
    '<li>',
    '<div>',
    '</div>',
    '<p>',
    '<br>',
    '<table><tr><td>',
    '<script type="application/ld+json">',
    '</script>',
    '<script>',
    '<!--',
    '-->',
    '<style>',
    '<',
    '>',
    '"',
    "'",
    '=',
    '&lt;',
    '&lt;p&gt;',
    '&amp;',
    '&#1;',
    '{',
    '}',
    '[',
    ']',
    '"@graph":[',
    '"@type":"JobPosting",',
    '"a":',
    ',',
    '<a href="x">',
    ' class="a"',
    '<h2>',
    '\n',
    ' ',
    'é',
    '<![CDATA[',
    ']]>',
    '\\u0000',
    '<svg>',
    '<math>',
    '<template>',
  ],
  pairs: [
    ['<div>', '</div>'],
    ['<ul><li>', '</li></ul>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['{"a":', '}'],
    ['[', ']'],
    ['<script>', '</script>'],
    ['<!--', '-->'],
    ['<blockquote>', '</blockquote>'],
  ],
};

const posting: Grammar = {
  examples: [
    'Data Engineer at Northwind\n\nAbout us\nWe build.\n\nRequirements\n- Five years of Python\n- SQL and dbt\n\nNice to have:\n* Airflow\n\nWhat we offer\n- Money',
    'Ihr Profil\n• Abgeschlossenes Studium\n• Erfahrung mit SAP\n\nIhre Aufgaben\n• Planung',
  ],
  tokens: [
    '\n',
    '- ',
    '* ',
    '• ',
    '1. ',
    ': ',
    ', ',
    '; ',
    ' and ',
    ' or ',
    ' und ',
    'Requirements\n',
    'You have ',
    'must ',
    'nice to have ',
    'years of ',
    'Python ',
    '(',
    ')',
    '/',
    '...',
    '  ',
    '\t',
    'Wir bieten\n',
    'é',
    '5+ ',
    'at least ',
    '&',
    'C++ ',
    'the ',
  ],
  pairs: [
    ['(', ')'],
    ['“', '”'],
  ],
};

const resume: Grammar = {
  examples: [
    '{"basics":{"name":"Rowan Ellis","email":"rowan@example.org","summary":"Saved 30 % of 2,000,000 EUR"},"work":[{"name":"Northwind","position":"Engineer","startDate":"2020-01","summary":"Moved 2 TB","highlights":["Saved 30 %","Led 5 people"]}],"skills":[{"name":"Data","keywords":["SQL","Python"]}],"projects":[{"name":"P","description":"d","highlights":["h"]}]}',
  ],
  tokens: [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a":',
    '"work":[',
    '{"name":"x"},',
    '"highlights":["Saved 30 %"],',
    '30 % ',
    '1,000 ',
    '2.5m ',
    '£3k ',
    'null',
    '1e999',
    '\\u0000',
    '\\ud800',
    '[[',
    ']]',
    '"__proto__":{}',
    '\n',
    ' ',
    '9',
  ],
  pairs: [
    ['[', ']'],
    ['{"a":', '}'],
  ],
};

const archive: Grammar = {
  examples: [
    '{"format":"persevere-archive","version":1,"writtenAt":1795435200000}\n{"entry":{"position":1,"id":"ent_1","kind":"job-opened","version":1,"happenedAt":1795435200000,"recordedAt":1795435200000,"operationId":"op_1","scopes":["job_1"],"payload":{"jobId":"job_1","role":"Analyst"}}}\n{"row":{"kind":"reading","key":"a","body":{"meaning":"holding"}}}\n',
  ],
  tokens: [
    '{"entry":{',
    '{"row":{',
    '"kind":"draft",',
    '"key":"a",',
    '"body":{',
    '}',
    '{',
    '[',
    ']',
    ',',
    '"',
    '\n',
    '\r\n',
    '"position":2,',
    '"id":"a",',
    '"payload":{},',
    'null',
    '9',
    '1e999',
    '\\u0000',
    ' ',
    '{"entry":null}\n',
    '{"row":null}\n',
    '"scopes":["a","b"],',
  ],
  pairs: [
    ['[', ']'],
    ['{"a":', '}'],
  ],
};

export const grammars = { prose, chat, mail, calendar, cards, table, page, posting, resume, archive } as const;
export type GrammarName = keyof typeof grammars;

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

type Size = (random: Random, most: number) => number;

/** A whole number from 1 to most: each size of ten as likely as the next, so that most are small and some are large. */
const mostlySmall: Size = (random, most): number => Math.max(1, Math.floor(most ** random()));

/** One text of a kind: an example, or nothing, with pieces pumped up, nested, joined, doubled, cut and damaged. */
export function makeText(random: Random, { examples, tokens, pairs }: Grammar, longest: number): string {
  let text = random() < 0.25 ? '' : pick(random, examples);
  // Some are pumped to the limit: time that grows with the square shows there alone.
  const isFull = random() < 0.12;
  const room = isFull ? longest : mostlySmall(random, longest);
  const size: Size = isFull ? (_, most) => Math.max(1, Math.floor(most * (0.2 + 0.8 * random()))) : mostlySmall;
  const other = grammars[pick(random, Object.keys(grammars) as GrammarName[])];
  for (let change = Math.floor(random() * 5); change >= 0; change--) {
    const at = Math.floor(random() * (text.length + 1));
    const upTo = Math.min(text.length, at + Math.floor(random() * 80));
    const left = Math.max(1, room - text.length);
    text = changed(random, size, text, at, upTo, left, random() < 0.05 ? other.tokens : tokens, pairs);
    if (text.length > longest) text = text.slice(0, longest);
  }
  return text;
}

function changed(
  random: Random,
  size: Size,
  text: string,
  at: number,
  upTo: number,
  left: number,
  tokens: readonly string[],
  pairs: Grammar['pairs'],
): string {
  const put = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  const how = random();
  if (how < 0.35) {
    const piece = pick(random, tokens);
    return put(piece.repeat(size(random, left / piece.length + 1)));
  }
  if (how < 0.6) {
    // Several pieces over and over: what one alone does not match, two or three together nearly match.
    const piece = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, tokens)).join('');
    return put(piece.repeat(size(random, left / piece.length + 1)) + (random() < 0.5 ? pick(random, tokens) : ''));
  }
  if (how < 0.72) {
    const [open, close] = pick(random, pairs);
    const deep = size(random, left / (open.length + close.length) + 1);
    return put(open.repeat(deep) + pick(random, tokens) + close.repeat(random() < 0.7 ? deep : Math.floor(deep / 2)));
  }
  if (how < 0.82)
    return (
      text.slice(0, upTo) + text.slice(at, upTo).repeat(size(random, left / (upTo - at + 1) + 1)) + text.slice(upTo)
    );
  if (how < 0.9) return text.slice(0, at) + text.slice(upTo);
  return text.slice(0, at) + String.fromCodePoint(Math.floor(random() * 0x250)) + text.slice(at + 1);
}
