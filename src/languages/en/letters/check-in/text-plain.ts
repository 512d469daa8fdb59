import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Questions by text or chat that need no note: first, second, third. */
export const checkInTextPlain = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-first-need',
      needs: ['first'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s {given}. [{say} ]Do you need anything else from me for {role}?',
    },
    {
      id: 'text-plain-first-formal',
      needs: ['first'],
      registers: ['formal'],
      text: '[Hello {called}, ]this is {candidate}. [{say} ]When do you expect to know more about {role}?',
    },
    {
      id: 'text-plain-first-wanted',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d really love {role}. [{say} ]Do you know yet when you’ll decide? Thanks, {given}',
    },
    {
      id: 'text-plain-first-formal-wanted',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I remain very interested in {role}. [{say} ]May I ask what comes next? {candidate}',
    },
    {
      id: 'text-plain-second-open',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]is {role} still open, or on hold? [{say} ]Thanks, {given}',
    },
    {
      id: 'text-plain-second-formal',
      needs: ['second'],
      registers: ['formal'],
      text: '[Hello {called}, ]{candidate} here. [{say} ]Has a date been set for the decision on {role}?',
    },
    {
      id: 'text-plain-second-wanted',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here, still very interested in {role}. [{say} ]Any news yet?',
    },
    {
      id: 'text-plain-second-formal-wanted',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am still very interested in {role}. [{say} ]Is a further interview planned? {candidate}',
    },
    {
      id: 'text-plain-third-leave-open',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here. Is {role} still open? [{say} ]A no is fine.',
    },
    {
      id: 'text-plain-third-formal',
      needs: ['third'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I ask whether {role} has been decided? [{say} ]Thank you. {candidate}',
    },
    {
      id: 'text-plain-third-wanted',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d still like {role}. [{say} ]Is it open? {given}',
    },
    {
      id: 'text-plain-third-wanted-talk',
      needs: ['third', 'wanted'],
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]still hoping for {role}. [{say} ]Would another conversation help? {given}',
    },
    {
      id: 'text-plain-third-formal-wanted',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am still interested in {role}. [{say} ]Has a decision been made? {candidate}',
    },
  ],
});
