import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** The call to the consultant after the interview, before the client’s own account reaches them. */
export const debriefCallSpoken = spokenSet({
  occasion: 'debrief-call',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'how-it-went',
      registers: ['neutral', 'warm'],
      points: [
        'I’ve had the interview for {role}[, with {names}], and wanted to tell you how it went.',
        'Briefly: what they asked, what went well, and what I’d have answered better.',
        '[{say}]',
      ],
      question: 'When do they expect to decide?',
      text: 'Hello[ {called}], it’s {candidate}. I’ve had the interview for {role} and can tell you how it went. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'And I’ve had the interview for {role}, which I can tell you about now.',
    },
    {
      id: 'how-it-went-when',
      needs: ['when'],
      registers: ['neutral', 'warm'],
      points: [
        'The interview for {role} is done, and I can tell you how I thought it went.',
        '[{say}]',
        'I understood that I might hear {when}.',
      ],
      question: 'Does that match what they’ve told you?',
      text: 'Hello[ {called}], it’s {candidate}. I’ve had the interview for {role}, and was told that I might hear {when}. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'The interview for {role} is done, too. I understood that I might hear {when}.',
    },
    {
      id: 'want-it',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I’ve had the interview for {role}, and I’d really like the job. You can tell them so.',
        'How it went[ with {names}]: what went well, and what I’d answer better.',
        '[{say}]',
      ],
      question: 'What have they said about timing?',
      text: 'Hello[ {called}], it’s {candidate}. I’ve had the interview for {role} and I’d really like the job. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'I’ve also had the interview for {role}, and I’d really like the job.',
    },
    {
      id: 'want-it-when',
      needs: ['wanted', 'when'],
      registers: ['neutral', 'warm'],
      points: [
        'Short version of the interview: I’d like to take {role} further.',
        'Longer version: what they asked most about, and where I could have given them more.',
        'I was told that there may be news {when}. [{say}]',
      ],
      question: 'Is there anything you’d like from me before then?',
      text: 'Hello[ {called}], it’s {candidate}. I’d really like {role}. I was told that I might hear {when}. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'About {role}: I’d like to take it further, and there may be news {when}.',
    },
    {
      id: 'still-questions',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      points: [
        'I’ve had the interview for {role}. I’d like to know more before I say yes or no.',
        'Here is what we covered[ with {names}], and what we didn’t.',
        '[{say}]',
      ],
      question: 'What else can you tell me about the job?',
      text: 'Hello[ {called}], it’s {candidate}. I’ve had the interview for {role} and have a few questions. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'I’ve had the interview for {role}, and have some questions for you about it.',
    },
    {
      id: 'you-were-there',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'warm'],
      points: [
        'Thanks for sitting in on the interview for {role}. I’d like to compare notes while it’s fresh.',
        'I’d be glad to hear what I could have done better.',
        '[{say}]',
      ],
      question: 'And what happens next?',
      text: 'Hello[ {called}], it’s {candidate}. Thanks for sitting in on the interview. I’d like to hear how you thought it went. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'On {role}: I’d like to compare notes with you on the interview.',
    },
    {
      id: 'you-were-there-keen',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'Thanks for sitting in on the interview. I’d really like {role}.',
        'I’d like your view of what they made of me.',
        '[{say}]',
      ],
      question: 'How soon do you expect to hear from them?',
      text: 'Hello[ {called}], it’s {candidate}. Thanks for sitting in. I’d really like {role}, and to hear how you thought it went. Could you call me?[ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'And after the interview: I’d really like {role}.',
    },
    {
      id: 'formal-report',
      registers: ['formal'],
      points: [
        'I would like to report to you on the interview for {role}[, which was with {names}].',
        'I would like to give you my impression of it before you speak to your client.',
        '[{say}]',
      ],
      question: 'May I ask when a decision is expected?',
      text: 'Hello[, {called}]. This is {candidate}. I have had the interview for {role} and would like to tell you about it. Would you call me?[ My number is {number}, that is {number}.] Thank you.',
      also: 'I would also like to report on the interview for {role}.',
    },
    {
      id: 'formal-report-keen',
      needs: ['wanted'],
      registers: ['formal'],
      points: [
        'The interview for {role} has taken place[, with {names}], and I am very interested.',
        'I would like to tell you what was asked, and how it went.',
        '[{say}]',
      ],
      question: 'Do you know when they expect to decide?',
      text: 'Hello[, {called}]. This is {candidate}. I have had the interview for {role} and am very interested. Would you call me?[ My number is {number}, that is {number}.] Thank you.',
      also: 'The interview for {role} has also taken place, and I am very interested.',
    },
  ],
});
