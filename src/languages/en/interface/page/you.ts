/** What belongs to the candidate. */
export const you = {
  title: 'You',
  more: 'More',
  examples: { name: 'Your examples', about: 'What you have done, from your CV or typed, for letters and interviews' },
  matters: { name: 'What matters to you', about: 'What counts for you in a job, and how your jobs compare' },
  voice: { name: 'How you write', about: 'How your letters start and end, and how long they are' },
  letters: { name: 'Your own letters', about: 'Used instead of ours where they fit' },
  phrases: { name: 'Your phrases', about: 'Sentences you use again, one tap away beside a letter' },
  profile: { name: 'Your details', about: 'Name, address, number, where you live, days away' },
  proof: { name: 'Proof of applications', about: 'A list for the job centre, as a table or on paper' },
  people: { name: 'People', about: 'Everyone you know from your search' },
  allLetters: { name: 'Letters', about: 'To write, on their way, sent' },
  you: { name: 'You', about: 'Your examples, what matters to you, how you write' },
  numbers: { name: 'Numbers', about: 'How your search is going, and what worked' },
  settings: { name: 'Settings', about: 'Email, reminders, devices, backup' },
};
