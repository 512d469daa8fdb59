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
