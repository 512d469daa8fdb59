import type { Phrase, PhraseFacts, Slot } from '../../core/write/language-pack.ts';
import { apart, met, plainly, promised, together, unknown, when } from '../../core/write/phrase-when.ts';

/**
 * The English phrases. Each says only what its facts hold; a phrase that lacks a fact gives null. Lists that serve panels
 * have more than six phrases, so that six readers share none.
 */

const interview = (f: PhraseFacts): string =>
  `my ${f.clock === null ? '' : `${f.clock} `}interview${f.names === null ? '' : ` with ${f.names}`}`;
const on = (f: PhraseFacts): string => (f.meetingDay === null ? '' : ` on ${f.meetingDay}`);
const roles = (f: PhraseFacts): string => (f.roleCount > 1 ? 'roles' : 'role');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Of a date that the reader named, or that others named to somebody who was not there. */
const promisedBy =
  (who: 'reader' | 'others', say: (day: string) => string): Phrase =>
  (f) =>
    f.promiseDay === null || f.present !== (who === 'reader') ? null : say(f.promiseDay);

const callback: Phrase[] = [
  when('topic', (t) => `I have gone on thinking about ${t} since we spoke.`),
  when('topic', (t) => `Our conversation about ${t} has stayed with me.`),
  when('topic', (t) => `I was glad that we came to talk about ${t}.`),
  when('topic', (t) => `Since then my mind has gone back to ${t} more than once.`),
  when('topic', (t) => `It was useful to me to talk with you about ${t}.`),
  when('topic', (t) => `Of all that we spoke about, I have thought most about ${t}.`),
  when('topic', (t) => `Afterwards I wrote down what we had said about ${t}, and I have come back to it since.`),
];

const forgot: Phrase[] = [
  when('own', (t) => `One thing I did not say in the room: ${t}.`),
  when('own', (t) => `There is a point that I left out when we spoke. ${t}.`),
  when('own', (t) => `I should add something that I did not get to: ${t}.`),
  when('own', (t) => `Afterwards I noticed that I had not mentioned this. ${t}.`),
  when('own', (t) => `Something I would have liked to say at the time: ${t}.`),
  when('own', (t) => `May I add what I missed in our conversation? ${t}.`),
  when('own', (t) => `One more thing belongs to what we discussed. ${t}.`),
  when('topic', (t) => `I did not get round to mentioning ${t}, and I think that it bears on the role.`),
  when('topic', (t) => `One thing that I left out is ${t}; I would be glad to say more about it.`),
  when('topic', (t) => `What I should have brought up is ${t}.`),
  when('topic', (t) => `We did not come to ${t}, which I had meant to raise.`),
  when('topic', (t) => `Afterwards I noticed that I had said nothing of ${t}.`),
  when('topic', (t) => `I would have liked to speak of ${t} as well, and can do so at any time.`),
  when('topic', (t) => `Missing from what I told you was ${t}.`),
];

const addsNews: Phrase[] = [
  when('own', (t) => `There is something that I have not told you yet. ${t}.`),
  when('own', (t) => `Since we are in touch, let me add one point. ${t}.`),
  when('own', (t) => `One point may be of use to you: ${t}.`),
  when('topic', (t) => `I have not told you yet about ${t}, and I would be glad to.`),
  when('topic', (t) => `One subject that we did not come to is ${t}; I am happy to say more.`),
];

const excels: Phrase[] = [
  when('own', (t) => `One example from my own work: ${t}.`),
  when('own', (t) => `To make it concrete, here is something that I have done. ${t}.`),
  when('own', (t) => `You may like an example of how I work: ${t}.`),
  when('own', (t) => `What I would bring shows in an example: ${t}.`),
  when('own', (t) => `Let me give you one example of what I have done. ${t}.`),
  when('own', (t) => `From my own experience, as an example: ${t}.`),
  when('own', (t) => `Something that I have done and that bears on the role: ${t}.`),
  when('topic', (t) => `An example from my own work is ${t}; I am happy to say more.`),
  when('topic', (t) => `I would gladly tell you about ${t}, an example from my own work.`),
  when('topic', (t) => `Among the things that I would bring is ${t}.`),
  when('topic', (t) => `If it is of use, let me mention ${t} as an example of my work.`),
  when('topic', (t) => `What I have done before includes ${t}.`),
  when('topic', (t) => `One piece of work that I could tell you more of is ${t}.`),
  when('topic', (t) => `As an example of what I have done I would name ${t}.`),
];

export const phrases: Record<Slot, readonly Phrase[]> = {
  thanks: [
    met((f) => `Thank you for taking the time to talk with me${on(f)} about ${f.role}.`),
    met((f) => `I am writing to thank you for our conversation${on(f)} about ${f.role}.`),
    met((f) => `Thank you for meeting me${on(f)} to discuss ${f.role}.`),
    met((f) => `I would like to thank you for the time that you gave me${on(f)}, when we spoke about ${f.role}.`),
    met((f) => `It was good of you to make time${on(f)} to talk with me about ${f.role}.`),
    met((f) => `Thank you for our talk${on(f)}; I was glad of the chance to discuss ${f.role} with you.`),
    met((f) => `My thanks for seeing me${on(f)} about ${f.role}.`),
    (f) => `Thank you for your time, and for talking with me about ${f.role}.`,
  ],
  thanksBriefly: [
    met((f) => `Thank you for your time${on(f)}.`),
    met((f) => `Thank you for talking with me${on(f)}.`),
    met((f) => `My thanks for our conversation${on(f)}.`),
    met((f) => `It was good of you to see me${on(f)}.`),
    met((f) => `Thank you for the part that you took${on(f)}.`),
    met((f) => `I am grateful for the time that you gave me${on(f)}.`),
    (f) => `Thank you for speaking with me about ${f.role}.`,
  ],
  belatedThanks: [
    met((f) => `This comes later than it should: thank you for your time${on(f)}, when we spoke about ${f.role}.`),
    met((f) => `I have not yet thanked you properly for our conversation${on(f)} about ${f.role}; I do so gladly now.`),
    (f) => `My thanks are late, and no less sincere: it was good of you to talk with me about ${f.role}.`,
  ],
  callback,
  forgot,
  addsNews,
  excels,
  wants: [
    (f) => `Having heard more, I would like the ${roles(f)}, and I would be glad to go further.`,
    () => `I would very much like to do this work.`,
    () => `I am sure that I want to go on with this, and I hope that we will.`,
    (f) => `Now that we have spoken I know that I want the ${roles(f)}.`,
    (f) => `My interest in the ${roles(f)} is firm, and I would gladly take the next step.`,
    () => `I would be glad to be considered further; it is work that I want to do.`,
    () => `What I heard makes me want to go forward with this.`,
    (f) => `I remain very interested in the ${roles(f)}.`,
  ],
  curious: [
    (f) => `I would be glad to learn more about the ${roles(f)} and about how you work.`,
    () => `I would like to hear more about it, and would be glad of another conversation.`,
    (f) => `I am interested to find out more about what the ${roles(f)} would ask of me.`,
    () => `I would welcome the chance to learn more about the work itself.`,
    (f) => `There is more that I would like to understand about the ${roles(f)}, and I would be glad to talk again.`,
    (f) => `I have been thinking the ${roles(f)} over with interest, and would be glad to hear more.`,
    () => `It would interest me to hear more about the people and the work.`,
  ],
  expectsNews: [
    promised((day) => `I understand that I can expect to hear by ${day}, and I look forward to it.`),
    promisedBy('reader', (day) => `Thank you, too, for telling me that there will be news by ${day}.`),
    promised((day) => `As ${day} was named for an answer, I will wait until then.`),
    promised((day) => `I have made a note of ${day}, the day by which there should be news.`),
    promised((day) => `It helps to know that I may expect an answer by ${day}.`),
    promised((day) => `I look forward to hearing by ${day}, as was said.`),
    promisedBy('reader', (day) => `That there will be news by ${day} makes the waiting easier; thank you for that.`),
    promisedBy('others', (day) => `I was told that there will be news by ${day}.`),
    promised((day) => `By ${day}, as I understood, there will be an answer.`),
  ],
  offersMore: [
    () => `If there is anything further that you need from me, I will gladly send it.`,
    () => `Should a question come up, please ask me at any time.`,
    () => `If examples of my work or the names of referees would help, I can send them.`,
    () => `Please tell me if there is something that I can add or explain.`,
    () => `I am happy to answer whatever is still open, in writing or by phone.`,
    () => `If it would help you to hear more about any of this, a line to me is enough.`,
    () => `Anything that you would still like to know, I am glad to tell you.`,
  ],
  patient: [
    () => `I know that a choice like this takes time, and I am happy to wait for it.`,
    () => `I imagine that you are speaking with other people as well, and I appreciate the care that this takes.`,
    () => `There is no hurry on my side.`,
    () => `I know that your days are full, and I thank you for reading this.`,
    () => `Please take the time that you need; I will be glad to hear from you when it suits you.`,
    () => `Whatever comes of it, I was glad to have the conversation.`,
    () => `I appreciate that these decisions involve several people and take a while.`,
  ],
  thanksForArranging: [
    met((f) => `Thank you for arranging the meeting${on(f)} about ${f.role}.`),
    met((f) => `Thank you for setting up my meeting${on(f)} about ${f.role}; I am glad that it came about.`),
    (f) => `Thank you for putting me forward for ${f.role}.`,
  ],
  passOn: [
    () => `If you think it right, please pass these lines on:`,
    () => `I would be grateful if you could forward a few words from me:`,
    () => `May I ask you to hand on my thanks, in these words or in yours?`,
  ],
  mayIThank: [
    (f) =>
      f.names === null
        ? `May I thank the people whom I met directly, or would you rather pass my thanks on?`
        : `May I thank ${f.names} directly, or would you rather pass my thanks on?`,
  ],
  asksAfter: [
    together((f) => `I am writing about ${f.role}, for which we met${on(f)}.`),
    together((f) => `This is a short note about ${f.role}, which we discussed${on(f)}.`),
    together((f) => `I would like to come back to ${f.role} and to our meeting${on(f)}.`),
    together((f) => `It is a while since our meeting${on(f)} about ${f.role}, so I am writing once more.`),
    together((f) => `With this note I would like to ask after ${f.role}, for which we met${on(f)}.`),
    apart(
      (f) =>
        `I am writing about ${f.role}${f.meetingDay === null ? '' : `, for which I had an interview on ${f.meetingDay}`}.`,
    ),
    apart(
      (f) =>
        `This is a short note about ${f.role}${f.meetingDay === null ? '' : ` and my interview on ${f.meetingDay}`}.`,
    ),
    apart(
      (f) =>
        `I would like to ask after ${f.role}${f.meetingDay === null ? '' : `; my interview was on ${f.meetingDay}`}.`,
    ),
    apart(
      (f) =>
        `I am coming back to you about ${f.role}${f.meetingDay === null ? '' : `, for which I was interviewed on ${f.meetingDay}`}.`,
    ),
    apart(
      (f) =>
        `A few lines about ${f.role}${f.meetingDay === null ? '' : `, for which I was interviewed on ${f.meetingDay}`}.`,
    ),
  ],
  asksAfterPromise: [
    promisedBy(
      'reader',
      (day) =>
        `When we spoke, ${day} was named as the day by which there would be news, so I am writing to ask how things stand.`,
    ),
    promised((day) => `I had noted that I might hear by ${day}; plans move, and so I am asking.`),
    promised((day) => `As ${day} has now passed, I would like to ask where the decision stands.`),
  ],
  thanksAgain: [
    together((f) => `Thank you again for the time that you gave me${on(f)}.`),
    together((f) => `Thank you once more for talking with me about ${f.role}.`),
    together(() => `I am still grateful for our conversation.`),
    together((f) => `Thank you for all that you told me about ${f.role}.`),
    together((f) => `My thanks again for our talk${on(f)}.`),
    apart((f) => `Thank you for your help with ${f.role} so far.`),
    apart(() => `Thank you for your time and for your part in this.`),
    apart((f) => `Thank you again for considering me for ${f.role}.`),
    apart(() => `I am grateful for your help in this.`),
    apart((f) => `Thank you once more for your trouble over ${f.role}.`),
  ],
  asksSteps: [
    () => `Could you tell me what the next steps are?`,
    () => `May I ask what the next steps will be?`,
    () => `Would you let me know, when you can, what the next steps look like?`,
  ],
  asksProcess: [
    () => `May I ask how the selection process is going?`,
    () => `Could you tell me how the selection is going?`,
    () => `How is the selection process going, if you are able to say?`,
  ],
  asksWhen: [
    () => `Could you tell me when I might expect to hear?`,
    () => `May I ask when you expect to be able to tell me more?`,
    () => `Do you know yet when I can expect to hear?`,
  ],
  newsOnly: [
    promised((day) => `I know that a decision is not due before ${day}, and this note needs no reply.`),
    promised(
      (day) => `Please do not trouble to answer; I know that there will be news by ${day} and will wait for it.`,
    ),
  ],
  closingQuestion: [
    (f) =>
      `I have not heard for a while, and I know how full such weeks are. I will take it that the ${roles(f)} ${f.roleCount > 1 ? 'have' : 'has'} moved on unless I hear from you, so there is no need to reply. I would be glad to be considered again, now or later, and I wish you every success with the appointment.`,
    (f) =>
      `Unless I hear from you, I will take it that the ${roles(f)} ${f.roleCount > 1 ? 'have' : 'has'} moved on; please do not feel that you have to answer. If something suitable comes up, now or another year, I would be glad to be considered again. Until then, I wish you a good choice and thank you for your trouble.`,
  ],
  confirms: [
    met(
      (f) =>
        `Thank you for the invitation to talk about ${f.role}. I confirm ${f.meetingDay}${f.clock === null ? '' : ` at ${f.clock}`} and look forward to meeting you.`,
    ),
    unknown(
      (f) =>
        `Thank you for the invitation to talk about ${f.role}. I confirm the time and look forward to meeting you.`,
    ),
  ],
  asksNewTime: [
    met(
      (f) =>
        `Our meeting${on(f)} about ${f.role} did not take place as planned. Could you tell me which new time would suit you? I will gladly make myself available.`,
    ),
    unknown(
      (f) =>
        `Our meeting about ${f.role} did not take place as planned. Could you tell me which new time would suit you?`,
    ),
  ],
  acceptsRejection: [
    (f) =>
      `Thank you for letting me know about ${f.role}. I had hoped for a different answer, and I respect the decision. I am grateful for the time that you gave me.`,
    (f) =>
      `Thank you for telling me about the decision on ${f.role}. I understand it, and I thank you for your time and for the conversation.`,
    (f) =>
      `Thank you for your message about ${f.role}. Of course I am sorry that it was not to be; I was glad to get to know you and thank you for considering me.`,
  ],
  openDoor: [
    () => `If another role comes up for which you think me suited, I would be glad to hear from you.`,
    () => `I would be pleased to stay in touch, and to be considered again when something fits.`,
    () => `Please keep me in mind for later; my door stays open.`,
  ],
  asksFeedback: [
    () => `Should you have a moment for it, one thing that I could do better would help me.`,
    () => `If there is one point that you would advise me to work on, I would be grateful to hear it.`,
  ],
  withdraws: [
    (f) =>
      `After thinking it over I have decided not to go further with ${f.role}, and I would like to withdraw my application.`,
    (f) =>
      `I have thought carefully about ${f.role} and have come to the decision to withdraw, so that you can plan with the others.`,
  ],
  acceptsOffer: [
    (f) =>
      `With great pleasure I accept your offer for ${f.role}.${f.offerIsPast ? ` You asked for my answer by ${f.offerDay}; I am sorry that it comes after that, and I hope that the offer still stands.` : ''}`,
    (f) =>
      `I am glad to accept your offer for ${f.role}.${f.offerIsPast ? ` My answer comes after ${f.offerDay}, the day that you named. I am sorry for that, and hope that the offer still stands.` : ''}`,
  ],
  looksForward: [
    () => `Thank you for your confidence. Please tell me if you need anything from me before I begin.`,
    () =>
      `I look forward to the work and to working with you. If something has to be signed or sent, I will do it at once.`,
  ],
  corrects: [
    when('own', (t) => `Something that I told you needs putting right. ${t}. I am sorry for the slip.`),
    when(
      'topic',
      (t) => `I have to put something right: ${t}. I am sorry for the slip and wanted you to have it as it is.`,
    ),
    plainly((f) => `I have to put something right that I told you about ${f.role}. I am sorry for the slip.`),
  ],
  informsOthers: [
    (f) =>
      `I wanted you to hear it from me: I have accepted a position elsewhere, and so I would like to withdraw from the selection for ${f.role}.`,
    (f) =>
      `You should hear this from me. I have taken another position, and ask you not to consider me further for ${f.role}.`,
  ],
  callsOff: [
    (f) =>
      f.expected === null
        ? null
        : `I will therefore not come to the interview on ${f.expected.day} at ${f.expected.clock}; please give the time to somebody else.`,
    (f) =>
      f.expected === null
        ? null
        : `Please do not expect me at the interview on ${f.expected.day} at ${f.expected.clock}: I will not come.`,
  ],
  wishesWell: [
    () => `I wish you a good choice, and I would be glad if our paths crossed again.`,
    () => `I hope that you find the right person soon, and I would be happy to stay in touch.`,
  ],
  runsLate: [
    (f) =>
      f.late === null
        ? null
        : f.invited
          ? `I am sorry: I will be about ${f.late} minutes late${f.clock === null ? '' : ` for our ${f.clock} appointment`}. I am on my way; if it no longer suits you, I will gladly take another time.`
          : `I am sorry: I will be about ${f.late} minutes late for ${interview(f)}. I am on my way; would you be so kind as to tell them? If it no longer suits them, I will gladly take another time.`,
    (f) =>
      f.late === null
        ? `I am sorry: I will be a little late for ${f.invited ? 'our appointment' : interview(f)}. I am on my way.`
        : null,
  ],
  asksToMove: [
    met((f) =>
      f.invited
        ? `I am sorry: I cannot keep our appointment${on(f)}${f.clock === null ? '' : ` at ${f.clock}`} about ${f.role}, and I would very much like to have it. Which other time would suit you? I will arrange myself around it.`
        : `I am sorry: I cannot keep the appointment${on(f)}${f.clock === null ? '' : ` at ${f.clock}`}${f.names === null ? '' : ` with ${f.names}`} about ${f.role}, and I would very much like to have it. Which other time would suit? I will arrange myself around it.`,
    ),
    unknown(
      (f) =>
        `I am sorry: I cannot keep our appointment about ${f.role}, and I would very much like to have it. Which other time would suit you?`,
    ),
  ],
  keepsWarm: [
    (f) =>
      `I hope you are well. We were in contact about ${f.role} some time ago, and I wanted to send a short word so that we stay in touch. There is no need to answer.`,
    (f) =>
      `It is a while since we were in contact about ${f.role}. I send a short greeting, so that we stay in touch; no answer is needed.`,
    (f) =>
      `A short greeting, without any request: I remember our contact about ${f.role} and hope that all goes well for you.`,
  ],
  keepsWarmBriefly: [
    (f) => `It is a while since we were in contact about ${f.role}, and I hope that you are well.`,
    (f) => `I hope this finds you well; we were last in contact about ${f.role}.`,
    (f) => `Some time has passed since we spoke about ${f.role}, and I hope that all goes well for you.`,
  ],
  ownNews: [
    when('own', (t) => `There is one piece of news that I wanted you to have. ${t}. There is no need to answer.`),
    when('own', (t) => `Something has changed since then that may be of use to you: ${t}. No answer is needed.`),
    when('topic', (t) => `There is one piece of news that I wanted you to have: ${t}. There is no need to answer.`),
    when(
      'topic',
      (t) => `Since then there has been ${t}, and I thought that you might like to know. No answer is needed.`,
    ),
  ],
  theirNews: [
    when('topic', (t) => `I read about ${t}, thought of you, and wanted to say how glad I was. No answer is needed.`),
    when(
      'topic',
      (t) => `I heard about ${t}; that is good news, and I wanted to tell you so. There is no need to answer.`,
    ),
  ],
  introduces: [
    (f) =>
      `My name is ${f.candidate}, and I am a candidate for ${f.role}.${f.names === null ? '' : ` Until now ${f.names} looked after this with me; as I understand it, you have taken it over.`}`,
    (f) =>
      `May I introduce myself: I am ${f.candidate}, and I am in the running for ${f.role}.${f.names === null ? '' : ` I was in touch with ${f.names} about it and have heard that it is now with you.`}`,
  ],
  thanksForTakingOver: [() => `Thank you for taking this over.`, () => `Thank you for looking after it from now on.`],
  available: [
    () => `I am available for work and would be glad to hear of anything that fits.`,
    () => `I am still available, and ready to start when something fits.`,
  ],
  missedEachOther: [
    met(
      (f) =>
        `We had planned to talk${on(f)}${f.clock === null ? '' : ` at ${f.clock}`} about ${f.role}, and it seems that we missed each other. Something may well have come up on your side. I am happy to find another time; which would suit you?`,
    ),
    unknown(
      (f) =>
        `We had planned to talk about ${f.role}, and it seems that we missed each other. Which other time would suit you?`,
    ),
  ],
  thanksForOffer: [
    (f) => `Thank you very much for the offer for ${f.role}; I am glad of it, and of the confidence that it shows.`,
    (f) => `Thank you for your offer for ${f.role}. I was very pleased to receive it.`,
  ],
  asksTerms: [
    (f) =>
      f.offerDay === null || f.offerIsPast
        ? null
        : `Could you send me the terms in writing? You will have my answer by ${f.offerDay}.`,
    (f) =>
      f.offerDay === null || f.offerIsPast
        ? null
        : `I would be grateful to have the terms in writing, and will answer by ${f.offerDay}.`,
    (f) =>
      f.offerIsPast
        ? `You asked for my answer by ${f.offerDay}, and I am sorry that this comes after it. Does the offer still stand? If it does, I would be grateful for the terms in writing, and to know by which day you need my answer.`
        : null,
    (f) =>
      f.offerDay !== null
        ? null
        : `Could you send me the terms in writing and tell me by which day you need my answer? I would like to read them with the care that they deserve.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `I would be grateful to have the terms in writing, and to know by which day you need my answer.`,
  ],
  asksForTime: [
    (f) =>
      f.offerDay === null
        ? `May I have a few more days before I answer? I would like to give you an answer that I can stand by.`
        : f.offerIsPast
          ? `You asked for my answer by ${f.offerDay}, and I am sorry to write only now. Does the offer still stand, and may I have a few more days? I would like to give you an answer that I can stand by.`
          : `You asked for my answer by ${f.offerDay}. May I have a few more days? I would like to give you an answer that I can stand by.`,
  ],
  declinesOffer: [
    (f) => `I have thought it over with care and have decided not to accept the offer for ${f.role}.`,
    (f) => `After careful thought I have decided against the offer for ${f.role}.`,
  ],
  tellsOfOffer: [
    (f) =>
      f.offerDay === null
        ? null
        : `I want to be open with you: I have had an offer elsewhere and need to answer it by ${f.offerDay}. ${capital(f.role)} still ${f.roleCount > 1 ? 'interest' : 'interests'} me, so I wanted you to know today.`,
    (f) =>
      f.offerDay === null
        ? null
        : `I wanted you to hear this from me: I have had an offer and need to answer by ${f.offerDay}. I am telling you because ${f.role} still ${f.roleCount > 1 ? 'interest' : 'interests'} me.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `I would like to be open with you: I have received an offer elsewhere and must answer it soon. ${capital(f.role)} ${f.roleCount > 1 ? 'remain' : 'remains'} of interest to me, and so I wanted you to know today.`,
    (f) =>
      f.offerDay !== null
        ? null
        : `You should hear this from me: I have another offer, with a date by which I must reply. I am telling you because ${f.role} still ${f.roleCount > 1 ? 'interest' : 'interests'} me.`,
  ],
  delivers: [
    when('topic', (t) => `As promised, here is ${t}.`),
    plainly((f) => `As promised, I am coming back to you about ${f.role}.`),
  ],
  answers: [plainly((f) => `Thank you for your message about ${f.role}.`)],
  alsoReturnsCall: [
    () => `I am also returning your call, and I am sorry that I missed it.`,
    () => `You rang me as well, and I am sorry that I missed your call.`,
  ],
  returnsCall: [
    (f) => `Hello, this is ${f.candidate}. You rang me, and I am sorry that I missed you. Is this a good moment?`,
    (f) => `Hello, this is ${f.candidate}, returning your call.`,
  ],
  missedTheirCall: [
    () => `I am sorry that I missed your call. May I answer in writing, or is there a time at which I should be ready?`,
    () => `You rang, and I could not take the call; I am sorry. What can I tell you, or when would suit you?`,
  ],
  sayHello: [
    (f) => `Hello${f.recipient === null ? '' : ` ${f.recipient}`}, this is ${f.candidate}, about ${f.role}.`,
    (f) =>
      `Hello${f.recipient === null ? '' : ` ${f.recipient}`}, ${f.candidate} speaking. I am calling about ${f.role}${f.meetingDay === null || !f.present ? '' : `, for which we met on ${f.meetingDay}`}.`,
    (f) => `Good day${f.recipient === null ? '' : `, ${f.recipient}`}. This is ${f.candidate}; it is about ${f.role}.`,
  ],
  sayHelloBriefly: [
    (f) => `Hello${f.recipient === null ? '' : ` ${f.recipient}`}, this is ${f.candidate}, about ${f.roleBriefly}.`,
    (f) => `Hello${f.recipient === null ? '' : ` ${f.recipient}`}, ${f.candidate} speaking, about ${f.roleBriefly}.`,
  ],
  sayInterest: [
    (f) => (f.want === 'yes' ? `I remain very interested.` : `I would be glad to hear more.`),
    (f) => (f.want === 'yes' ? `I would very much like to do this work.` : `I would be glad to learn more about it.`),
    (f) =>
      f.want === 'yes'
        ? `My interest in the ${roles(f)} is firm, and I would gladly take the next step.`
        : `It would interest me to hear more about the people and the work.`,
  ],
  sayMovedOn: [
    (f) => `Unless I hear from you, I will take it that the ${roles(f)} ${f.roleCount > 1 ? 'have' : 'has'} moved on.`,
    (f) =>
      `I will take it that the ${roles(f)} ${f.roleCount > 1 ? 'have' : 'has'} moved on unless I hear from you, and would be glad to be considered again.`,
  ],
  sayNumberOnce: [(f) => (f.number === null ? null : `My number is ${f.number}.`)],
  sayThanks: [
    () => `Thank you for your time.`,
    together((f) => `Thank you again for your time${on(f)}.`),
    together(() => `First of all, thank you; our conversation was useful to me and I have thought about it since.`),
    apart(() => `Thank you for your help so far.`),
    () => `Thank you once more for your time.`,
  ],
  sayNumber: [
    (f) => (f.number === null ? null : `My number is ${f.number}. Again: ${f.number}.`),
    (f) => (f.number === null ? null : `You can reach me on ${f.number}. Once more, that is ${f.number}.`),
  ],
  sayNoNeed: [
    () => `There is no need to call back today; an e-mail is fine. Thank you, and goodbye.`,
    () => `No need to call back. Goodbye.`,
    () => `There is no need to call back. Thank you, and goodbye.`,
    () =>
      `Please do not feel you need to call back; a short line by e-mail is just as good. Thank you, and have a good day.`,
  ],
  sayByMail: [
    () => `An e-mail is fine, whenever it suits you. Thank you, and goodbye.`,
    () => `A line by e-mail is enough. Goodbye.`,
    () => `A short line by e-mail is enough. Thank you, and goodbye.`,
    () =>
      `A short line by e-mail would be just as good as a call, whenever it suits you. Thank you, and have a good day.`,
  ],
  cardOpening: [
    met((f) => `I was at the meeting${on(f)} about ${f.role} and wanted you to hear from me first.`),
    (f) => `I wanted you to hear from me first how the meeting about ${f.role} went.`,
  ],
  cardHowItWent: [
    (f) =>
      f.names === null
        ? `Say who was there, what went well, and what did not.`
        : `Say how it went with ${f.names}: what went well, and what did not.`,
  ],
};
