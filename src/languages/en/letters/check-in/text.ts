import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Questions by text, chat or LinkedIn. */
export const checkInText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-when-hear',
      needs: ['first'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]any idea when I might hear about {role}? [{say} ]A rough week would do. Thanks, {given}',
    },
    {
      id: 'text-first-formal',
      needs: ['first'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I ask whether there is news of {role} yet? [{say} ]Thank you. {candidate}',
    },
    {
      id: 'text-first-wanted',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m still very interested in {role}. [{say} ]What happens next? {given}',
    },
    {
      id: 'text-first-act',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]one thing I didn’t tell you: {act}. [{say} ]How’s it going with {role}? {given}',
    },
    {
      id: 'text-client-said',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]anything back on {role} yet? [{say} ]I’d be glad to hear. {given}',
    },
    {
      id: 'text-moved',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here, about {role}. [{say} ]Has anything changed?',
    },
    {
      id: 'text-second-formal',
      needs: ['second'],
      registers: ['formal'],
      text: '[Hello {called}, ]could you tell me which stage {role} has reached? [{say} ]With thanks, {candidate}',
    },
    {
      id: 'text-second-wanted',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d still really like {role}. [{say} ]Do you know yet when you’ll decide? {given}',
    },
    {
      id: 'text-client-live',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]is {role} still going? [{say} ]Thanks, {given}',
    },
    {
      id: 'text-filled',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]has {role} gone to someone else? [{say} ]No problem if it has. {given}',
    },
    {
      id: 'text-third-formal',
      needs: ['third'],
      registers: ['formal'],
      text: '[Hello {called}, ]are you still considering candidates for {role}? [{say} ]Thank you. {candidate}',
    },
    {
      id: 'text-client-third',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]any word on {role}? [{say} ]If it’s a no, that’s fine. {given}',
    },
    {
      id: 'text-promise-wrote',
      needs: ['promise-passed', 'they-wrote'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]has anything been decided on {role} since your last message? [{say} ]{given}',
    },
    {
      id: 'text-promise',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]any news on {role} yet? [{say} ]{given}',
    },
    {
      id: 'text-promise-when',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]you said I might hear {when}. [{say} ]Any news on {role}? {given}',
    },
    {
      id: 'text-promise-formal',
      needs: ['promise-passed', 'day-named'],
      registers: ['formal'],
      text: '[Hello {called}, ]I understood that I might hear about {role} by now. [{say} ]Is there a new date? {candidate}',
    },
    {
      id: 'text-promise-formal-open',
      needs: ['promise-passed'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I ask whether there is news on {role}? [{say} ]Thank you. {candidate}',
    },
    {
      id: 'text-missed-you',
      needs: ['missed-their-call', 'callDay'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]sorry I missed your call on {callDay}. [{say} ]Was it about {role}? {given}',
    },
    {
      id: 'text-missed-formal',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry I missed your call on {callDay}. [{say} ]Was it about {role}? {candidate}',
    },
    {
      id: 'text-since-call',
      needs: ['they-rang'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for calling about {role}. [{say} ]Anything new since? {given}',
    },
    {
      id: 'text-several',
      needs: ['several', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]any movement on {role}? [{say} ]One text for all of them is fine. {given}',
    },
    {
      id: 'text-season',
      needs: ['year-end'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]will there be news on {role} this year, do you think, or in January? [{say} ]Have a good break. {given}',
    },
    {
      id: 'text-january',
      needs: ['new-year'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]happy New Year. [{say} ]Any news on {role} yet? {given}',
    },
  ],
});
