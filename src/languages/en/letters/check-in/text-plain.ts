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
      text: '[Hi {called}, ]it’s {given}. [{say} ]Am I missing anything you need for {role}?',
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
      text: '[Hi {called}, ]I’d love to get {role}. [{say} ]Do you know yet when you’ll choose? Thanks, {given}',
    },
    {
      id: 'text-plain-first-formal-wanted',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I remain very interested in {role}. [{say} ]May I ask what comes next? {candidate}',
    },
    {
      id: 'text-plain-first-formal-wanted-send',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am hoping to be given {role}: is there anything else that I should send? [{say} ]With thanks, {candidate}',
    },
    {
      id: 'text-plain-first-unsure',
      needs: ['first', 'unsure'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I have a few more questions about {role}. [{say} ]Will there be another conversation? {given}',
    },
    {
      id: 'text-plain-second-open',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]one word will do: is {role} open, decided or on hold? [{say} ]Thanks, {given}',
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
      text: '[Hi {called}, ]{given} here, still very interested in {role}. [{say} ]Anything I can do to help it along?',
    },
    {
      id: 'text-plain-second-formal-wanted',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I still hope to be appointed to {role}. [{say} ]Is a further interview planned? {candidate}',
    },
    {
      id: 'text-plain-second-formal-wanted-standing',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]my interest in {role} is unchanged. [{say} ]Am I still under consideration? With kind regards, {candidate}',
    },
    {
      id: 'text-plain-second-unsure',
      needs: ['second', 'unsure'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]there’s more I’d like to ask about {role} before I decide. [{say} ]Could we find ten minutes? {given}',
    },
    {
      id: 'text-plain-third-leave-open',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} again. Should I still count on hearing about {role}? [{say} ]A no is fine.',
    },
    {
      id: 'text-plain-third-formal',
      needs: ['third'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I ask whether {role} has been decided? [{say} ]A single word would suffice. {candidate}',
    },
    {
      id: 'text-plain-third-wanted',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’d still say yes to {role}. [{say} ]Is it still there to be had? {given}',
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
      text: '[Hello {called}, ]I would still be very glad to have {role}. [{say} ]Is the choice yet to be made? {candidate}',
    },
    {
      id: 'text-plain-third-formal-wanted-meet',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I would gladly come to another meeting about {role}. [{say} ]Is there to be one? With thanks, {candidate}',
    },
    {
      id: 'text-plain-third-unsure',
      needs: ['third', 'unsure'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I still have questions about {role}, if it’s still open. [{say} ]Is it? {given}',
    },
    {
      id: 'text-plain-formal-unsure',
      needs: ['unsure'],
      registers: ['formal'],
      text: '[Hello {called}, ]I would like to learn more about {role} before forming a view. [{say} ]Could a further conversation be arranged? {candidate}',
    },
  ],
});
