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
      text: '[Hi {called}, ]anything back from the client on {role}? [{say} ]Good or bad, I’d like to hear. {given}',
    },
    {
      id: 'text-moved',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here, about {role}. [{say} ]Has it moved at all, or is it on hold?',
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
      text: '[Hi {called}, ]my answer on {role} would still be yes. [{say} ]Is there a date for the decision? {given}',
    },
    {
      id: 'text-client-live',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]has the client gone cold on {role}, or are they only slow? [{say} ]Thanks, {given}',
    },
    {
      id: 'text-filled',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]has {role} gone to somebody else? [{say} ]Fine to say so. If not, I’m still around. {given}',
    },
    {
      id: 'text-third-formal',
      needs: ['third'],
      registers: ['formal'],
      text: '[Hello {called}, ]are you still considering candidates for {role}? [{say} ]I would value a yes or no. {candidate}',
    },
    {
      id: 'text-client-third',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]should we write off {role}, or is there life in it yet? [{say} ]You’d know. {given}',
    },
    {
      id: 'text-promise',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I thought I might have heard about {role} by now. [{say} ]Any news, or a new date? {given}',
    },
    {
      id: 'text-promise-when',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]you thought I’d hear {when}. [{say} ]Is {role} decided yet? {given}',
    },
    {
      id: 'text-promise-formal',
      needs: ['promise-passed'],
      registers: ['formal'],
      text: '[Hello {called}, ]the date I had for news of {role} is past. [{say} ]May I ask for another? {candidate}',
    },
    {
      id: 'text-missed-you',
      needs: ['missed-their-call', 'callDay'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]couldn’t get to my phone on {callDay}, sorry. [{say} ]Was it news on {role}? You can text it. {given}',
    },
    {
      id: 'text-missed-formal',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry to have missed your call on {callDay}. [{say} ]Did it concern {role}? {candidate}',
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
      text: '[Hi {called}, ]should I expect news of {role} this year or next? [{say} ]Enjoy the break either way. {given}',
    },
    {
      id: 'text-january',
      needs: ['new-year'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]happy New Year. [{say} ]When does {role} start up again? {given}',
    },
  ],
});
