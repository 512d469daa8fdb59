/** A calendar file as it is mailed: an interview that ended two hours ago, with these people. */
export function invitationFile(
  people: readonly { readonly name: string; readonly email: string }[],
  uid = 'page-1',
): string {
  const stamp = (hoursAgo: number): string =>
    new Date(Date.now() - hoursAgo * 3_600_000).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Own fixture//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${uid}@tamsinreed.example`,
    'SEQUENCE:0',
    `DTSTAMP:${stamp(48)}`,
    `DTSTART:${stamp(3)}`,
    `DTEND:${stamp(2)}`,
    'SUMMARY:Interview: Data Engineer at Tamsin & Reed',
    'LOCATION:Edinburgh\\, Quartermile 4',
    ...people.map(
      ({ name, email }) =>
        `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${name}:mailto:${email}`,
    ),
    'ATTENDEE;CUTYPE=ROOM;CN=Forth (8):mailto:room-forth@tamsinreed.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
