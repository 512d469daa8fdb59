import { type Gist, gist } from './gists.ts';

/** Apologising and arguing in the words most people use. */
export const plainMoods: readonly Gist[] = [
  // Apologies.
  gist(
    `(?:.{0,50}?\\b(?:sorry|apologi[sz]e|apologies|forgive me|ashamed|idiot|mortified)\\b.{0,40}?)\\bI (?:stupidly |completely |totally |only |also )*(?<what>(?:got|missed|forgot|mixed up|sent|was late|misread|misheard|left|spelt|spelled|arrived|mispronounced|called|turned up|ran|cut|spilled|spilt) [^,.;]{3,50}|was late)(?:[,.;] .{0,50})?`,
    ['I am sorry that I $what.'],
    'over-apology',
  ),
  // Arguments after a no.
  gist(
    `(?:but )?I (?:did |already |clearly |specifically )*(?:said|say|told you|tell you|explained?|mentioned?)(?: that)? (?<what>I (?:know|have|can|did|worked|speak|am|had|could|would|was|'m|'ve) .{2,40})`,
    ['I may not have made it clear that $what.'],
    'argument',
    'bitterness',
  ),
  gist(
    `(?:but )?I (?:(?:do|clearly|obviously|already) )*(?<verb>have|meet|fulfil|fulfill|met|tick|satisfy|match)(?: (?:all|every|each|everything|of))* (?:of )?(?:the |your |those |these )?(?<what>(?:skills?|requirements?|criteria|criterion|qualifications?|experience|points?|box(?:es)?)(?: (?:mentioned|asked for|listed|in|on|for|you|your|the|JD|job|advert|ad|ask|asked|need|wanted|advertisement|description|required|that|this|role|spec))*)`,
    ['I believe I $verb the $what.'],
    'argument',
    'presumption',
  ),
];
