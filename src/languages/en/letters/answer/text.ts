import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Answers by text or chat. */
export const answerText = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-slot',
      needs: ['invited', 'slot'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks, {slot} works. [{say} ]See you then. {given}',
    },
    {
      id: 'text-slot-thumb',
      needs: ['invited', 'slot'],
      registers: ['warm'],
      text: '[Hi {called}, ]yes to {slot}, I’ll be there. [{say} ]Thanks for setting it up.',
    },
    {
      id: 'text-slot-formal',
      needs: ['invited', 'slot'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the invitation. {slot} suits me well. [{say} ]{candidate}',
    },
    {
      id: 'text-when',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d be glad to come, thanks for asking. [{say} ]Which time is best for you? {given}',
    },
    {
      id: 'text-when-formal',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you, I would be glad to come. [{say} ]Which day and time would suit you? {candidate}',
    },
    {
      id: 'text-other-time',
      needs: ['invited', 'say'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d be happy to, but sorry, I can’t do that time. {say} Would that work? {given}',
    },
    {
      id: 'text-other-time-formal',
      needs: ['invited', 'say'],
      registers: ['formal'],
      text: '[Hello {called}, ]I would be happy to meet, but I am afraid that I cannot make that time. {say} Thank you, {candidate}',
    },
    {
      id: 'text-question',
      needs: ['asked', 'say'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your message. {say} {given}',
    },
    {
      id: 'text-question-formal',
      needs: ['asked', 'say'],
      registers: ['formal'],
      text: '[Hello {called}, ]to answer your question: {say} {candidate}',
    },
    {
      id: 'text-question-open',
      needs: ['asked'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for getting back to me. [{say} ]{given}',
    },
    {
      id: 'text-question-open-formal',
      needs: ['asked'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for writing. [{say} ]Kind regards, {candidate}',
    },
    {
      id: 'text-noted',
      needs: ['not-invited', 'not-asked'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]got your message, thank you. [{say} ]{given}',
    },
    {
      id: 'text-noted-formal',
      needs: ['not-invited', 'not-asked'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your message about {role}. [{say} ]{candidate}',
    },
  ],
});
