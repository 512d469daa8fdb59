import type { SeveralWords } from '../../core/understand/several-words.ts';
import { plain } from './fold.ts';

/** How German speaks of several jobs in one mail. */
export const severalWords: SeveralWords = {
  joints: /[;–—] ?|, ?(?:aber|doch|jedoch|während|wohingegen|dagegen|hingegen|allerdings)\b| - /gi,
  looseJoints: /, ?(?=\S)| (?:und|sowie)\b/gi,
  opener: /^\W*(?:waehrend|obwohl|wohingegen|nachdem|da)\b/,
  together: /\b(?:weder|sowohl|nicht nur|entweder|zwischen|beide)\b[^,;]*$|\bnicht nur\b/,
  all: /\b(?:beide\w*|alle (?:drei|vier)|keine[rs]? von (?:beiden|ihnen)|jeweils)\b/,
  other:
    /\b(?:die|der|das|den|dem) andere[nr]? (?:stelle|position|rolle|kundin|kunde\w*|firma|bewerbung)\b|\b(?:der|die|das) andere (?:hat|ist|moechte|wuerde|will|kommt|laedt)\b/,
  unclear:
    /\b(?:der|die|das) eine\b|\beine[rs]? (?:der|von) (?:beiden|zwei|ihnen)\b|\b(?:erstere|letztere)[rsnm]?\b|\b(?:der|die|das) (?:erste|zweite) (?:hat|ist|moechte|wuerde|will)\b/,
  plain,
};
