import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Texts and chats to the consultant. What goes to single interviewers follows behind, so a name is no good ending here. */
export const thankYouThroughMessage = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-names-wanted',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here. Thanks for setting up the interview[ on {day}]. I’d really like the job. [{say} ]Would you thank {names} for me?',
    },
    {
      id: 'text-names',
      needs: ['names'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s {given}, with thanks for arranging the interview[ on {day}]. [{say} ]Can you pass my thanks on to {names}, please?',
    },
    {
      id: 'text-names-met',
      needs: ['names', 'met', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here, thank you for setting it up and then sitting in[ on {day}]. [{say} ]Please say thanks to {names} from me.',
    },
    {
      id: 'text-names-met-wanted',
      needs: ['names', 'met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here. Thanks for setting up the interview[ on {day}] and sitting in; I’m keen on the job. [{say} ]Could you thank {names} for me too?',
    },
    {
      id: 'text-ask',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for the interview[ on {day}]. [{say} ]OK if I thank them directly, or should that go through you? {given}',
    },
    {
      id: 'text-ask-wanted',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m keen on {role}, and grateful to you for the interview[ on {day}]. [{say} ]Can I write to them, or would you rather do it? {given}',
    },
    {
      id: 'text-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]this is {given}. Thank you for getting me the interview[ on {day}]. [{say} ]Please thank them from me, too.',
    },
    {
      id: 'text-nobody-named-wanted',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here, just to say I’m interested and want to go on to the next stage. [{say} ]Thanks for setting it up, and please thank everyone there too.',
    },
    {
      id: 'text-through-formal',
      needs: ['names'],
      registers: ['formal'],
      text: '[Dear {called}, ]this is {candidate}. Thank you for arranging the interview[ on {day}]. [{say} ]Would you kindly convey my thanks to {names}?',
    },
    {
      id: 'text-through-formal-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      text: '[Dear {called}, ]{candidate} here. I am grateful to you for arranging the interview[ on {day}]. [{say} ]Please extend my thanks to those who took part.',
    },
    {
      id: 'text-through-formal-wanted',
      needs: ['names', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]{candidate} here. I am very interested in {role} and grateful to you for the interview[ on {day}]. [{say} ]Would you thank {names} on my behalf?',
    },
    {
      id: 'text-through-formal-nobody-named-wanted',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]this is {candidate}. I am very interested in {role}; thank you for the introduction. [{say} ]Please thank those present[ on {day}] for me.',
    },
    {
      id: 'text-through-formal-ask-wanted',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]I am very interested in {role}, and thank you for the introduction. [{say} ]May I write to those I met, or would you prefer to do so? {candidate}',
    },
    {
      id: 'text-through-formal-ask',
      needs: ['asks-to-thank'],
      registers: ['formal'],
      text: '[Dear {called}, ]thank you for the interview[ on {day}]. [{say} ]May I thank the interviewers directly, or would you prefer to pass it on? {candidate}',
    },
  ],
});
