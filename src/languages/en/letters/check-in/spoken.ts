import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Questions by telephone, to those who decide. */
export const checkInSpoken = spokenSet({
  occasion: 'check-in',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-first',
      needs: ['first'],
      points: ['It’s about {role}.', '[I was interviewed on {day}.]', '[{say}]'],
      question: 'Do you know yet when there’ll be a decision?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. I wondered whether you know yet when there’ll be a decision. [My number is {number}, that’s {number}. ][An {mail} is just as good. ]Thank you, bye.',
      also: 'And is there a date yet for {role}?',
    },
    {
      id: 'call-first-formal',
      needs: ['first'],
      registers: ['formal'],
      points: ['Thank you for considering me for {role}.', '[{say}]'],
      question: 'May I ask which stage comes next?',
      text: 'Hello[, {called}]. This is {candidate}, calling about {role}. I would be glad to know which stage comes next. [My number is {number}; once more, {number}. ][An {mail} would do equally well. ]Thank you, and goodbye.',
      also: 'May I also ask what comes next for {role}?',
    },
    {
      id: 'call-first-wanted',
      needs: ['first', 'wanted'],
      points: ['I wanted to tell you myself that I’d very much like {role}.', '[{say}]'],
      question: 'What’s the next step?',
      text: 'Hello[ {called}], {candidate} here. I’d very much like {role}, and I’d like to know what the next step is. [Please call me on {number}, that’s {number}. ][Or {mail} me, if that’s easier. ]Thanks, bye.',
      also: 'I’d still very much like {role}. What’s next there?',
    },
    {
      id: 'call-second',
      needs: ['second'],
      points: ['I’m calling about {role}.', 'If it’s on hold, you can say so.', '[{say}]'],
      question: 'How far along is it now?',
      text: 'Hello[ {called}], it’s {candidate}. I’d like to know how far along things are with {role}, or if they’re on hold. [I’m on {number}, {number}. ][{mail} me if that’s simpler. ]Thanks. Bye.',
      also: 'How far along are you with {role}?',
    },
    {
      id: 'call-second-wanted',
      needs: ['second', 'wanted'],
      points: ['I’d still say yes to {role}.', '[{say}]'],
      question: 'Is there another stage I should get ready for?',
      text: 'Hello[ {called}], {candidate}, about {role}. My answer would still be yes. If there’s another stage to get ready for, I’d like to know. [That’s {candidate} on {number}. ][Or {mail} me. ]Thank you, bye.',
      also: 'For {role}, my answer would still be yes. Is there another stage?',
    },
    {
      id: 'call-third',
      needs: ['third'],
      points: ['I’ll be quick: it’s about {role}.', 'If somebody else has it, you can tell me.', '[{say}]'],
      question: 'Are you still looking for someone?',
      text: 'Hello[ {called}], {candidate}. One question about {role}: are you still looking for someone? If it’s filled, you can say so. [My number: {number}; again, {number}. ][An {mail} is enough. ]Thank you, goodbye.',
      also: 'And are you still looking for somebody for {role}?',
    },
    {
      id: 'call-act',
      needs: ['met', 'act'],
      registers: ['neutral', 'warm'],
      points: ['There’s one thing I didn’t tell you: {act}.', '[{say}]'],
      question: 'How’s it going with {role}?',
      text: 'Hi[ {called}], it’s {candidate}. There’s something I left out when we spoke: {act}. And how’s it going with {role}? [I’m on {number}. ][You can {mail} me as well. ]Thanks, bye.',
      also: 'For {role}, I’d left something out: {act}.',
    },
    {
      id: 'call-promise-when',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      points: ['You thought there might be news {when}, about {role}.', '[{say}]'],
      question: 'How does it look now?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. You thought there might be news {when}, so I wondered how it looks now. [I’m on {number}, that’s {number}. ][{mail} is fine. ]Thanks, bye.',
      also: 'You thought there might be news of {role} {when}. How does it look now?',
    },
    {
      id: 'call-promise',
      needs: ['promise-passed'],
      points: ['I’d thought I might hear about {role} by now.', 'I may have missed something.', '[{say}]'],
      question: 'Has the date been moved?',
      text: 'Hello[ {called}], {candidate} speaking. I’d thought I might hear about {role} by now. Could you tell me if the date has been moved? [I’m on {number}, that’s {number}. ][Or {mail} me. ]Thank you, bye.',
      also: 'Has the date for {role} been moved?',
    },
    {
      id: 'call-missed',
      needs: ['missed-their-call', 'callDay'],
      points: ['I’m sorry I missed you on {callDay}.', '[{say}]'],
      question: 'Was it about {role}?',
      text: 'Hello[ {called}], it’s {candidate}. I’m sorry I missed you on {callDay}. If it was about {role}, what’s the next step? [I’m on {number}, that’s {number}. ][You can also put it in an {mail}. ]Thanks, bye.',
      also: 'I missed you on {callDay}. Was that about {role}?',
    },
    {
      id: 'call-since-call',
      needs: ['they-rang'],
      points: ['Thank you for your call about {role}.', '[{say}]'],
      question: 'What’s happened since then?',
      text: 'Hello[ {called}], it’s {candidate}. Thank you for your call about {role}. I’d be glad to know what’s happened since. [My number is {number}, {number}. ][{mail} is easy, too. ]Bye.',
      also: 'What’s happened with {role} since you called?',
    },
  ],
});

/** A day was named in a call, or they talked since: the next call begins there. */
export const checkInSpokenSinceCall = spokenSet({
  occasion: 'check-in',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-said-by-phone',
      needs: ['promise-passed', 'promised-by-phone'],
      points: ['When we last spoke, you thought there might be news of {role}[ {when}].', '[{say}]'],
      question: 'Is there a new date?',
      text: 'Hello[ {called}], it’s {candidate}. When we last spoke, you thought there might be news of {role}[ {when}]. Is there a new date? [I’m on {number}. ][An {mail} will do. ]Thanks, bye.',
      also: 'Is there a new date for {role}, since we last spoke?',
    },
    {
      id: 'call-since-we-spoke',
      needs: ['we-spoke'],
      points: ['Thank you for talking to me about {role}.', '[{say}]'],
      question: 'Is there anything new since then?',
      text: 'Hello[ {called}], {candidate} here. Thank you for talking to me about {role}. I wondered if there’s anything new. [My number is {number}, {number}. ][You can {mail} me, too. ]Thanks, bye.',
      also: 'Is there anything new on {role} since we spoke?',
    },
  ],
});

/** Questions by telephone to the consultant. */
export const checkInSpokenConsultant = spokenSet({
  occasion: 'check-in',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-client',
      needs: ['consultant'],
      points: ['I’m calling about {role}.', 'If the client has doubts, I’d like to know what they are.', '[{say}]'],
      question: 'Has the client said anything?',
      text: 'Hi[ {called}], it’s {candidate}. Has the client said anything about {role}? Good or bad, I’d like to hear it. [Call me on {number}, that’s {number}. ][Or send me an {mail}. ]Thanks, bye.',
      also: 'Has the client said anything about {role}?',
    },
    {
      id: 'call-client-wanted',
      needs: ['consultant', 'wanted'],
      points: ['I’d very much like {role}.', 'Please make sure the client knows that.', '[{say}]'],
      question: 'Where would you say they are with it?',
      text: 'Hi[ {called}], {candidate}. I’d very much like {role}; could you see that the client knows, and tell me where they are with it? [I’m on {number}, {number}. ][{mail} works as well. ]Bye for now.',
      also: 'I’d still very much like {role}. Where’s the client with that?',
    },
    {
      id: 'call-client-late',
      needs: ['consultant', 'promise-passed'],
      points: ['We were to hear about {role} by now.', '[{say}]'],
      question: 'Have you heard from the client?',
      text: 'Hello[ {called}], it’s {candidate}. We were to hear about {role} by now. Do you know any more than I do? [You’ll get me on {number}, that’s {number}. ][An {mail} is fine. ]Thank you. Bye.',
      also: 'We were to hear about {role} by now. Anything from the client?',
    },
    {
      id: 'call-client-missed',
      needs: ['consultant', 'missed-their-call', 'callDay'],
      points: ['Sorry I missed you on {callDay}.', '[{say}]'],
      question: 'Was it the client, about {role}?',
      text: 'Hi[ {called}], it’s {candidate}, sorry to have missed you on {callDay}. Has the client answered about {role}? [I’m on {number}, that’s {number}. ][{mail} me if you can’t get through. ]Thanks, bye.',
      also: 'And you called on {callDay}. Has the client answered about {role}?',
    },
    {
      id: 'call-several',
      needs: ['consultant', 'several'],
      points: ['I’d like to go through what I have with you: {role}.', '[{say}]'],
      question: 'Which of them has moved?',
      text: 'Hi[ {called}], {candidate}, about {role}. Could you tell me which have moved? [I’m on {number}. ][One {mail} for all of it is perfect. ]Thanks, bye.',
      also: 'Have any of these moved: {role}?',
    },
  ],
});
