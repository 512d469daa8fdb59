import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by text, chat or LinkedIn, as both sides of the Atlantic type them. */
export const thankYouMessage = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-thanks',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for the interview[ on {day}]. [{say} ]If you need anything else from me, just ask. {given}',
    },
    {
      id: 'text-no-reply',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here. I wanted to say thank you for talking to me[ on {day}]. [{say} ]You don’t have to answer this.',
    },
    {
      id: 'text-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your time[ on {day}]. I’d really like the job. [{say} ]{given}',
    },
    {
      id: 'text-wanted-short',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s {given}. Very interested in {role}, and grateful that you met me[ on {day}]. [{say}]',
    },
    {
      id: 'text-topic',
      needs: ['topic'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for telling me about {topic}[ on {day}]. [{say} ][One thing I forgot to say: {act}. ]{given}',
    },
    {
      id: 'text-topic-wanted',
      needs: ['topic', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for taking the time to explain {topic}. I’d really like the job. [{say} ][And one thing I left out: {act}. ]{given}',
    },
    {
      id: 'text-question',
      needs: ['question'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for asking about {question}. [{say} ][I didn’t get to say that {act}. ]Happy to go into it more. {given}',
    },
    {
      id: 'text-question-wanted',
      needs: ['question', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your question about {question}. [{say} ][I should have added that {act}. ]I’m keen on the job, so do ask me anything else. {given}',
    },
    {
      id: 'text-act',
      needs: ['act'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]one thing I forgot[ on {day}]: {act}. [{say} ]Thanks for your time, {given}',
    },
    {
      id: 'text-act-wanted',
      needs: ['act', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for seeing me[ on {day}]. I forgot to say that {act}. [{say} ]I’m really interested. {given}',
    },
    {
      id: 'text-matter',
      needs: ['matter'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]we never got to {matter}. [{say} ]If it’s useful, ask me about it any time. And thanks for the chat[ on {day}]. {given}',
    },
    {
      id: 'text-matter-wanted',
      needs: ['matter', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for the interview[ on {day}]. I’m keen, and would have liked to tell you about {matter}. [{say} ]Happy to do that any time. {given}',
    },
    {
      id: 'text-late',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]sorry this is late: thank you for meeting me[ on {day}]. [{say} ][One thing I left out: {act}. ]{given}',
    },
    {
      id: 'text-late-wanted',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I should have sent this sooner, sorry. Thanks for the interview[ on {day}]; I’m still very keen on the job. [{say} ][Forgot to mention: {act}. ]{given}',
    },
    {
      id: 'text-formal',
      registers: ['formal'],
      text: '[Dear {called}, ]thank you for the interview[ on {day}]. [{say} ]Please let me know if you have any further questions. {candidate}',
    },
    {
      id: 'text-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]thank you for speaking with me[ on {day}]. I am very interested in {role}. [{say} ]With kind regards, {candidate}',
    },
    {
      id: 'text-formal-topic',
      needs: ['topic'],
      registers: ['formal'],
      text: '[Dear {called}, ]I am grateful to you for speaking to me about {topic}. [{say} ][I did not mention that {act}. ]With best wishes, {candidate}',
    },
    {
      id: 'text-formal-act',
      needs: ['act'],
      registers: ['formal'],
      text: '[Dear {called}, ]thank you for your time[ on {day}]. One point that I should have added: {act}. [{say} ]{candidate}',
    },
    {
      id: 'text-formal-topic-wanted',
      needs: ['topic', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]thank you for explaining {topic}[ when we met on {day}]. I am keen to have the position. [{say} ][I should have mentioned that {act}. ]{candidate}',
    },
    {
      id: 'text-formal-act-wanted',
      needs: ['act', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]I would like to add to our conversation[ on {day}] that {act}. [{say} ]Thank you for your time; I remain very interested in {role}. {candidate}',
    },
    {
      id: 'text-formal-late-wanted',
      needs: ['belated', 'wanted'],
      registers: ['formal'],
      text: '[Dear {called}, ]I am sorry to be late in thanking you for the interview[ on {day}]. I remain very interested in {role}. [{say} ][I did not tell you that {act}. ]{candidate}',
    },
    {
      id: 'text-formal-late',
      needs: ['belated'],
      registers: ['formal'],
      text: '[Dear {called}, ]I am sorry not to have thanked you sooner for our meeting[ on {day}]. [{say} ]{candidate}',
    },
  ],
});

/** What only the British, or only the Americans, would type. */
export const thankYouMessageUk = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat'],
  markets: ['UK'],
  letters: [
    {
      id: 'text-cheers',
      registers: ['warm'],
      text: '[Hi {called}, ]cheers for {day}, and thanks for hearing me out. [{say} ]{given}',
      needs: ['day'],
    },
    {
      id: 'text-cheers-wanted',
      needs: ['wanted'],
      registers: ['warm'],
      text: '[Hi {called}, ]cheers[ for {day}], and thanks for seeing me. I’m up for it, and keen to hear what you think. [{say} ]{given}',
    },
  ],
});

export const thankYouMessageUs = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat'],
  markets: ['US'],
  letters: [
    {
      id: 'text-us-appreciate',
      registers: ['warm'],
      text: '[Hi {called}, ]really appreciate you making time[ on {day}]. [{say} ]{given}',
    },
    {
      id: 'text-us-love-to',
      needs: ['wanted'],
      registers: ['warm'],
      text: '[Hi {called}, ]thank you[ for {day}]. I’d love this job. [{say} ]Call me if you have any other questions. {given}',
    },
  ],
});
