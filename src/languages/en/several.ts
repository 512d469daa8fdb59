import type { SeveralWords } from '../../core/understand/several-words.ts';
import { meaningWords } from './meaning/words.ts';

/** How English speaks of several jobs in one mail. */
export const severalWords: SeveralWords = {
  joints: /[;–—] ?|(?:, ?| )(?:but|while|whereas|however|although|though|meanwhile|on the other hand)\b| - /gi,
  looseJoints: /, ?(?=\S)| (?:and|so|then)\b/gi,
  opener: /^\W*(?:while|whereas|although|though|as|with|after|now that)\b/,
  together: /\b(?:neither|both|either|not only|between)\b[^,;]*$|\bnot only\b/,
  all: /\b(?:both|neither|either|all (?:of them|three|four|of these)|each of them|none of them)\b/,
  other:
    /\bother (?:one|role|job|position|client|firm|company|post|application|vacancy)\b|\bthe other (?:has|have|is|are|was|wants?|would|said|came|will|looks?)\b/,
  unclear:
    /\bone (?:of (?:them|the two|these|those|your|the (?:roles|jobs|clients|firms))|has|is|was|wants|would|said|came|will|client|firm|role|job|says)\b|\b(?:the|your) (?:former|latter)\b|\bthe (?:first|second)(?: one| role| job| client| firm)? (?:has|have|is|was|wants?|would|said|came|will)\b|\bthe one\b/,
  plain: meaningWords.plain,
};
