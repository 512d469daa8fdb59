import type { QuestionWords } from '../../../contract/words/questions.ts';

const like: Readonly<Record<keyof QuestionWords['yesItMeans'], string>> = {
  rejection: 'a no',
  invitation: 'an invitation',
  holding: 'a request to wait',
  question: 'a question to you',
  offer: 'an offer',
  confirmation: 'a confirmation that something arrived',
};

/** The questions of a plan, in English. */
export const questions: QuestionWords = {
  agencyOrClient: ({ job }) => `${job}: was this with the agency or its client?`,
  met: { agency: 'With the agency', client: 'With its client' },
  wantsAnswer: ({ job, who }) => `${job}: ${who ?? 'They'} wrote. Does it want an answer?`,
  wants: { yes: 'Yes', no: 'No' },
  whatItMeans: ({ job, who, guess, vouched, tied }) => {
    const doubt = vouched ? '' : ' Your mail server does not vouch for the address, so look who wrote it.';
    const asked =
      guess === 'other'
        ? 'What does it mean?'
        : `It reads like ${like[guess]}${tied ? ' that hangs on something' : ''}; is it?`;
    return `${job}: ${who ?? 'They'} answered. ${asked}${doubt}`;
  },
  means: {
    rejection: 'It is a no',
    invitation: 'They invite me',
    holding: 'They ask me to wait',
    question: 'They ask me something',
    offer: 'It is an offer',
    confirmation: 'They say it arrived',
    other: 'Something else',
  },
  yesItMeans: {
    rejection: `Yes, ${like.rejection}`,
    invitation: `Yes, ${like.invitation}`,
    holding: `Yes, ${like.holding}`,
    question: `Yes, ${like.question}`,
    offer: `Yes, ${like.offer}`,
    confirmation: `Yes, ${like.confirmation}`,
  },
};
