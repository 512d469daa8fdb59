import type { UnsaidWords } from '../../core/understand/unsaid.ts';

const wished =
  "would have|would've|(?:had|was|were|have been) (?:really |all |so |very |\\w+ly )?(?:hop(?:ed|ing)|plann(?:ed|ing)|want(?:ed|ing)|intend(?:ed|ing)|meant|meaning|expect(?:ed|ing)|looking) |wish(?:ed)? (?:we|i|it|that|you|they|there)|should have|ought to have|if only|(?:was|were) (?:going|about|supposed|meant|due) to|(?:we|i|they|he|she) (?:hoped|wanted|planned|meant|intended|aimed) to";
const denied =
  "(?:will|would|can|could|do|does|did|shall|am|is|are) (?:\\w+ )?not (?!only\\b|just\\b|hesitate\\b|worry\\b|mind\\b|later than\\b)|won'?t|can'?t|cannot|unable to|not (?:be )?(?:able|in a position|going|possible) |no longer (?:able|possible|going)|no way (?:to|of)|(?:i|we|they|he|she) (?:\\w+ )?doubt\\b|(?:is|are|'s|seems?|very|highly) (?:very |highly )?unlikely\\b";
const past =
  '(?:tried|attempted|missed|rang|phoned|called|emailed|e-mailed|wrote|texted|messaged) (?:to |you\\b|your\\b|him\\b|her\\b|them\\b|us\\b|me\\b)|got no (?:answer|reply)|you (?:wrote|said|mentioned|told (?:us|me|him|her))(?: \\w+){0,2}? ?(?:that\\b|you (?:can|could|will|are)\\b|[:"“])';

/** What English tells and does not promise. */
export const unsaid: UnsaidWords = {
  joints: /(?:[;,:–—] ?|\s)(?:but|and|so|yet|however|though|although|while|because|since|then)\b|[;:–—]| - |\. /gi,
  unsaid: new RegExp(`\\b(?:${wished}|${denied}|${past})`, 'i'),
  still:
    /\bnot (?:\w+ ){0,8}?(?:until|till|before|for)\b|\b(?:won'?t|can'?t|cannot) (?:\w+ ){0,8}?(?:until|till|before|for)\b|\b(?:if|in case|unless|should) (?:you|i|we|they)\b/i,
  broken:
    /^\W*(?:but|yet|and|though|although|however|;)?\s*(?:\w+ ){0,3}(?:never (?:did|has|have|happened|came|called|wrote|rang)|did(?: not|n't)(?: (?:happen|call|come|write))?\W*$|(?:will|does|did) not (?:work|hold|happen)|(?:won't|doesn't|didn't) (?:work|hold|happen)|fell through|slipped|was missed)\b/i,
  conditional:
    /\b(?:if|unless|provided|assuming|as long as)\b(?! (?:you|i|we|they)\b)(?! (?:not|so|need be|nothing|necessary)\b)|\bdepending on\b/i,
};

/** Stands before what is wished, denied or over, and takes an offer or an invitation away. */
export const unreal = new RegExp(
  `\\b(?:${wished}|(?:will|can|could|did|shall|am|are|is) not (?:be )?(?:able to |in a position to |going to )?|unable to |not (?:able|in a position) to |no longer (?:able to )?)`,
  'i',
);
