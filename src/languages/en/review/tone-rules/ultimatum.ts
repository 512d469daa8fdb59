import { rowsOf } from './row.ts';

/** What threatens. */
export const ultimatum = rowsOf('ultimatum', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:(?:or else|otherwise|if (?:i (?:do not|don't|have not|haven't) (?:hear|receive|get|heard|have)|you (?:do not|don't|cannot|can't|fail to|won't)|there is no)|unless (?:i (?:hear|get|receive)|you))\b[^.?!\n]{0,80}\b(?:i(?:'ll| will| shall|'m going to| am going to| would have to| have to| must) (?:be forced|have to|have no (?:choice|option)|withdraw|accept|take (?:the|another|my|it that you)|look|go|move|assume|consider|leave|turn|choose|sign|report|complain|contact|write|post|tell))|(?:this is|here is|consider this) my (?:last|final) (?:e-?mail|letter|attempt|message|offer|word|warning|reminder|request))\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:take it or leave it|my (?:patience|offer) (?:is|has|ends|expires|runs|ran|won't)|(?:last|final) chance|now or never|i (?:will|'ll) (?:have no (?:choice|option|alternative)|be forced|take my (?:talents|skills|experience|services)|leave (?:a|an) (?:bad |negative |honest )?review|tell (?:everyone|others|people)|go elsewhere|have to look elsewhere))\b`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:should|if|unless)\b[^.?!\n]{0,70}\b(?:by|before|until|till|today|tomorrow|this week|soon)\b[^.?!\n]{0,70}\b(?:i (?:shall|will|withdraw|take|walk|am (?:gone|out))|i'll|consider (?:myself|the matter|it)|(?:go|sign|look|turn) elsewhere)\b|\bi(?:'ll| will| shall| can| am)?(?: only)? (?:give|giving) you (?:until|till|one|two|three|\d|a (?:week|day)|time until)|\byou have (?:until|till)\b(?![^.?!\n]*\bas you\b)[^.?!\n]*|\byou have (?:one (?:day|week)|\d+ (?:hours|days))\b|\bthis is the last time\b|\bi will not (?:ask|write|call|wait) again\b`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\beither you\b|\byou(?:'ll| will)? (?:will )?lose me\b|\bor (?:else )?i(?:'m| am|'ll| will| shall) (?:out|off|gone|leaving|done|go|take|sign|withdraw|walk)\b|\bif (?:nothing|no (?:answer|reply|news|word))\b[^.?!\n]{0,60}\bi(?:'m| am|'ll| will| shall)\b|\bi(?:'m| am) (?:out|off to|done waiting|leaving)\b|\bmy (?:last|final) word\b|\bdo not expect me\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\b(?:not|no longer) (?:prepared|willing|going|able|ready) to wait\b|\bafter that,? (?:you|i|we)\b[^.?!\n]{0,40}\b(?:off|out|gone|elsewhere|over|can|will)\b|\btake (?:my name|me) off\b|\bi(?:'m| am) gone\b|\bif (?:you|your client|they|he|she) (?:can't|cannot|don't|do not|won't|isn't|aren't)\b[^.?!\n]{0,60}\bi(?:'m| am|'ll| will| shall)\b|\bcount me out\b|\bthat(?:'s| is) (?:it|final)[.!]`,
  ],
]);
