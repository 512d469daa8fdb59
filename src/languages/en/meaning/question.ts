import { rule } from '../../../core/understand/meaning-rule.ts';

/** How something is asked of the candidate. */
export const question = [
  rule(
    'question',
    2.6,
    'could can would will',
    /\b(?:could|can|would|will) you(?: please| kindly| also| possibly| perhaps| just| mind| be able to| be so kind as to)*\b.{0,15}?\b(?:send|sending|provide|providing|tell|telling|let|confirm|confirming|share|sharing|give|giving|forward|forwarding|complete|fill|sign|explain|clarify|describe|advise|answer|say|reply|email|upload|attach|check|outline|remind|expand|elaborate|resend|update|consider|like|prefer|accept|relocate|mind)\b/,
  ),
  rule(
    'question',
    2.3,
    'pleas kindl',
    /\b(?:please|kindly)\b(?: also| could you| can you)? (?:send|provide|share|confirm|forward|complete|fill|reply|respond|advise|answer|sign|upload|attach|supply|let (?:me|us) know (?:your|what|how|which|whether|when|the|about|who)|tell|give|return|submit|resend|indicate|specify|email)\b/,
    {
      unless:
        /not (?:reply|respond)|let (?:me|us) know if you (?:have|need|would)|let (?:me|us) know if (?:there|anything)|reply (?:directly )?to this (?:email|message) (?:if|with any)|email us|contact us|any questions|give (?:us|me) (?:some|a little|a bit of|more|a few)|complete (?:our|the|a|this)(?: \w+)* survey|survey|forward this|send (?:any|all) (?:questions|enquiries|queries)|respond only/,
    },
  ),
  rule(
    'question',
    2.3,
    'what when which how who where why do does did are is have has would may might shall should am was were any can could',
    /(?:^(?:\W*(?:and|also|but|so|finally|secondly|by the way),?)?\W*|[,:;] ?(?:and |so |but )?|[-–—] )(?:what|when|which|how|who|where|why|do|does|did|are|is|have|has|would|may|might|shall|should|am|was|were|any|can|could)\b.{3,300}\?/,
    {
      unless:
        /how are you|how is it going|how (?:was|were) (?:your|the|it)|how did (?:it|the interview) go\?|looking for (?:a )?(?:new )?(?:job|role|career)|interested in|have (?:any )?questions\?|need help|want to (?:improve|stand)|did you know|what(?:'s| is) (?:next|happens next)\?|how likely are you|why (?:work|join|not )|when would be (?:a )?(?:good|best)/,
    },
  ),
  rule(
    'question',
    2.4,
    'grate oblig appre',
    /\b(?:grateful|obliged|appreciate) (?:for|if you (?:could|would)|to have|to receive|it if you)\b.{0,60}?\b(?:names?|cop(?:y|ies)|details|indication|confirmation|confirm|send|let|tell|supply|provide|numbers?)\b/,
  ),
  rule(
    'question',
    2.4,
    'can could may',
    /\b(?:can|could|may) (?:i|we) (?:please |also |just )?(?:get|have|ask for|take) (?:your|a copy|the (?:name|number|date)|two|some)\b(?! (?:time|minutes?))/,
    {
      unless: /\b(?:interview|chat|call|meeting|your time)\b/,
    },
  ),
  rule(
    'question',
    2.6,
    'troub bothe chase remin',
    /\b(?:trouble|bother|chase) you for\b|\bremind you (?:to send|about your|that we (?:still )?need)\b/,
  ),
  rule(
    'question',
    2.6,
    'mind',
    /(?:^|[.,;–—-] ?)(?:\W*[a-z]+, ?)?(?:(?:would|do) you )?mind (?!if (?:we|i) (?:move|push|shift|meet))(?:\w+ing|if i)\b.{0,120}\?/,
    { unless: /\b(?:coming|meeting|popping|dropping (?:in|by)|moving|waiting|doing (?:it|this)|calling in)\b/ },
  ),
  rule(
    'question',
    2.4,
    'ping shoot fire flick whack bung jot dig scan snap pass text drop get write',
    /\b(?:can|could|would|will) (?:you|ya|u)\b.{0,25}?\b(?:ping|shoot|fire|flick|whack|bung|jot|dig out|scan|snap|pass|text|drop|get|write) (?:me|us|over|through|down|a|an|the|your|it|across|back)\b/,
    { unless: /\bdrop (?:in|by)\b|pass on\b|text me (?:if|when)/ },
  ),
  rule(
    'question',
    2.3,
    'send text ping email uploa shoot drop forwa fill scan',
    /(?:^|[.;:–—] ?)(?:\W*(?:please|kindly|just|and|so),? )?(?:send|text|ping|email|upload|shoot|drop|forward|fill in|scan)\b(?: \w+){0,2}? (?:me|us|over|through|in|back|your|a copy|the|proof)\b/,
    {
      unless:
        /\b(?:news|feedback|any|if you (?:have|need)|questions?|times?|days?|dates?|evenings?|slots?|a (?:text|line|message|note) (?:if|when))\b/,
    },
  ),
  rule(
    'question',
    2.2,
    'need',
    /(?:^|[.,;:–—] ?|\b(?:i|we) (?:just |still |only |also |would )?)need (?:to know|(?:both|them|it|these|this|that|the (?:number|details|copy|form)) (?:from you|before|by)|(?:a |an )?(?:\w+ )?(?:copy|proof|number|answer) (?:of|from))\b/,
    { unless: /\b(?:more time|if|decision|sign-?off|approval|nothing|no)\b/ },
  ),
  rule(
    'question',
    1.5,
    'need requi missi',
    /\bwe (?:still |also |will |would )?(?:need|require)\b.{0,30}?\b(?:your|you to|a copy|proof|from you|the following|some (?:more|further))\b|\b(?:missing|incomplete|outstanding)\b.{0,40}?\b(?:document|information|details|form|reference|proof)/,
  ),
  rule(
    'question',
    1.8,
    'salar notic right expec refer curre earli work visa names',
    /\b(?:salary expectations?|notice period|right to work|expected (?:salary|rate)|current (?:salary|package)|earliest start|work permit|visa status|names of (?:two|three|your)? ?refer\w+)\b/,
  ),
];
