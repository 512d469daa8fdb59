import { capital, tidied, withoutPressing } from './phrases.ts';
import { poisonOf } from './poison.ts';
import { type Way, way } from './way.ts';

const somebody = '(?<who>[^;:]{2,70}?)';
const private_ = poisonOf('oversharing');

/** Whom the writer knows and what they live through: what it is good for is said, or only the point. */
export const people: readonly Way[] = [
  // "As a friend of Tim's, I understand launches", "As I told Priya over dinner, I would like to work on trams".
  way(
    `(?:as|like|being|having) [^,]{3,90}, (?<point>I (?!told|said|know|knew|am close|met|was told)[^,]{6,}|(?:the|your|my) .{8,})`,
    (found) => [`${capital(found('point'))}.`],
    'name-dropping',
  ),
  way(
    `${somebody} ?(?:can|will|would|could|is happy to|is willing to|would be happy to|has (?:offered|agreed|promised) to|has already (?:offered|agreed) to) (?:surely |personally |certainly |gladly |definitely |happily |also |tell you |confirm )*(?:vouch|speak|put in a (?:good )?word|recommend me|back me|confirm|testify|tell you)\\b.*`,
    (found) => {
      const who = found('who');
      return !/^(?:[A-Z][\w.'-]+ [A-Z]|my (?:former|old|previous|last) )/.test(who) ||
        /^(?:I|he|she|they|it|you|we)\b|,| and /i.test(who)
        ? []
        : [`${capital(tidied(who))} could tell you about my work, if that is helpful.`];
    },
    'name-dropping',
  ),
  // "Because of my divorce I need the late shift": the point without the reason.
  way(
    `(?<why>(?:because of|due to|owing to|on account of|given|since|as|because|after|following|with|thanks to|while|now that) [^,]{3,120}?),? (?<point>(?:I (?:would|will|can|could|need|was|am|have|had|may|might|cannot|can't|couldn't|did|only|prefer)|my notice|it would|could|may|please|would)\\b.*)`,
    (found) =>
      private_.test(found('why')) && !private_.test(found('point'))
        ? [`${capital(withoutPressing(found('point')))}${/^(?:could|may|would)\b/i.test(found('point')) ? '?' : '.'}`]
        : [],
    'oversharing',
  ),
  // "I was late on Tuesday because of my divorce".
  way(
    `(?<point>.{8,140}?),? (?:because(?: of)?|due to|owing to|on account of|since|as|after|following|so that I can|so I can|thanks to|while|now that|what with) (?<why>.{3,160})`,
    (found) =>
      private_.test(found('why')) &&
      !private_.test(found('point')) &&
      /^(?:I|my|it|we|could|may|would|please|the)\b/i.test(found('point'))
        ? [`${capital(found('point'))}${/^(?:could|may|would)\b/i.test(found('point')) ? '?' : '.'}`]
        : [],
    'oversharing',
    'begging',
  ),
];
