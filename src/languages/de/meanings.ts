/** What an answer meant, as a noun. */
export const meanings = {
  rejection: 'eine Absage',
  invitation: 'eine Einladung',
  holding: 'noch nicht entschieden',
  question: 'eine Frage',
  offer: 'ein Angebot',
  confirmation: 'eine Bestätigung',
  other: 'etwas anderes',
} as const;
