import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by text or chat that need no note. */
export const thankYouMessagePlain = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-your-questions',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]a quick thank-you from me[ for {day}]. [{say} ]More questions are welcome any time. {given}',
    },
    {
      id: 'text-plain-nothing-needed',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]nothing needed, only a thank-you for the time you took[ on {day}]. [{say} ]{given}',
    },
    {
      id: 'text-plain-grateful',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]I’m grateful to you for seeing me[ on {day}]. [{say} ]I can send references if you’d like them. {given}',
    },
    {
      id: 'text-plain-formal-word',
      registers: ['formal'],
      text: '[Hello {called}, ]a word of thanks for our conversation[ on {day}]. [{say} ]It needs no reply. {candidate}',
    },
    {
      id: 'text-plain-formal-questions',
      registers: ['formal'],
      text: '[Hello {called}, ]I appreciate the time that you took to interview me[ on {day}]. [{say} ]Should you have another question, please send it to me here. {candidate}',
    },
    {
      id: 'text-plain-formal-references',
      registers: ['formal'],
      text: '[Hello {called}, ]my thanks to you for meeting me[ on {day}] about {role}. [{say} ]I can send references at once if they are wanted. {candidate}',
    },
    {
      id: 'text-plain-wanted-next',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for seeing me[ on {day}]. [{say} ]I’d like to go on to the next step, whatever it is. {given}',
    },
    {
      id: 'text-plain-wanted-doubt',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d really like {role}. [{say} ]If something about me worries you, ask. And thanks for the interview[ on {day}]. {given}',
    },
    {
      id: 'text-plain-wanted-simple',
      needs: ['wanted'],
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]simple message: I’d be happy to get this job, and I’m grateful for your time[ on {day}]. [{say} ]{given}',
    },
    {
      id: 'text-plain-formal-wanted-clear',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I would be pleased to be chosen for {role}, and wanted you to know it. [{say} ]Thank you for the interview[ on {day}]. {candidate}',
    },
    {
      id: 'text-plain-formal-wanted-next',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your time[ on {day}]. [{say} ]I hope that there will be a next step, and will be available for it. {candidate}',
    },
    {
      id: 'text-plain-formal-wanted-doubt',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am grateful for the interview[ on {day}] and would very much like the position. [{say} ]If you have a reservation, I would be glad to reply to it. {candidate}',
    },
    {
      id: 'text-plain-unsure-first',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for making time[ on {day}]. [{say} ]I’d be curious to know what you’d want done first in {role}. {given}',
    },
    {
      id: 'text-plain-unsure-team',
      needs: ['unsure'],
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]thank you[ for {day}]. [{say} ]If this goes on, could I talk to somebody on the team for a few minutes? {given}',
    },
    {
      id: 'text-plain-formal-unsure-more',
      needs: ['unsure'],
      registers: ['formal'],
      text: '[Hello {called}, ]I thank you for the conversation[ on {day}] and would welcome another, to learn more about {role}. [{say} ]{candidate}',
    },
    {
      id: 'text-plain-formal-unsure-day',
      needs: ['unsure'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for receiving me[ on {day}]. [{say} ]When we next speak, I would like to hear what a usual week in {role} looks like. {candidate}',
    },
  ],
});
