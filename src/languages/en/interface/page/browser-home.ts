/** What all screens but the first say otherwise where the notes lie in this browser alone. */
export const browserHomeRest = {
  examples: {
    cv: {
      what: 'Takes a JSON Resume file, or LinkedIn’s data export (the ZIP file, or the CSV files in it). Each line of your work becomes an example. Nothing leaves this device.',
    },
  },
  happened: {
    saving: {
      saved: 'Saved on this device.',
      here: 'Not saved yet: Persevere could not start. What you typed waits in this browser; don’t clear it before.',
      nowhere: 'Not saved: this browser stores nothing. Leave this page open, or copy what you typed.',
    },
  },
  heard: { next: { backUp: 'Save a copy' } },
  job: { notesHere: 'Waits in this browser until Persevere starts again.' },
  letter: {
    saved: {
      kept: 'Saved on this device.',
      joined: 'Saved on this device, with what you wrote in another window.',
      here: 'Not saved yet: Persevere could not start. Your text waits in this browser; don’t clear it until then.',
      nowhere: 'Not saved: this browser stores nothing. Keep this page open, or copy your text.',
    },
  },
  palette: { offline: 'Persevere could not start, so only screens can be found.' },
  settings: {
    sections: {
      backup: { name: 'Backup', about: 'Where your notes are, and a copy of them' },
      calendar: { name: 'Your calendar', about: 'Dates as a file for your calendar' },
      reminders: { name: 'Reminders', about: 'A notice in the morning while Persevere is open' },
    },
    forget: { erasedSoon: 'Erased. The last of it goes when you next open the page.' },
    calendar: {
      cloud: 'Your calendar can’t fetch the dates from here by itself. Save the file, and import it there.',
    },
    backup: {
      choose: 'Choose the copy',
      tooLargeTodo: 'Bring it back in the program on a computer instead.',
      restored: (entries: number) => (entries === 1 ? 'One note is back.' : `${entries} notes are back.`),
      replaces: 'This would delete what is here now. Make a copy of it first.',
    },
    privacy: [
      'Your notes are in this browser, on this device. They are not encrypted: anyone who can unlock this device can read them.',
      'Every page of the same host name can read and change what this browser keeps for it. So the site should have a host name of its own.',
      'Nothing you note leaves this device without you. There is no tracking, and nothing is counted.',
      'The site you opened delivers the program, and nothing you note goes back to it. Its host can see that you opened it and which files were fetched, such as the holidays of a country.',
      'If the browser deleted Persevere and only its icon is left, what you share to that icon goes to the host. So open Persevere first.',
      'A letter goes only when you send it yourself, from your own mail program. Nothing of ours is added.',
      'A copy can be read by anyone who has the file. Keep it where you keep private papers.',
      'Reminders name no firm and no person, because others see calendars and lock screens.',
      'A mail that you open here is read as text. Pictures from elsewhere are never loaded, so nobody learns that you read it.',
    ],
  },
  you: { settings: { name: 'Settings', about: 'Language, calendar, reminders, backup' } },
};
