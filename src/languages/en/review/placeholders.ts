/** What writing assistants leave around the letters that they draft. */
const LEFT = [
  String.raw`(?:Sure(?: thing)?|Certainly|Absolutely|Of course|Great|Happy to help)[!,.:] {1,2}[Hh]ere(?:['’]s| is| are) (?:an?|your|the|some|two|three|\d) [^\n]{0,60}\b(?:note|e-?mail|letter|message|draft|version|template|reply|response|options)\b[^\n]{0,40}`,
  String.raw`^[Hh]ere(?:['’]s| is) (?:an?|your|the) [^\n:]{0,60}\b(?:note|e-?mail|letter|message|draft|version|reply)\b[^\n:]{0,50}:(?=[^\S\n]*$)`,
  String.raw`[Aa]s an (?:AI\b|artificial intelligence|(?:AI )?language model)[^\n]{0,40}`,
  String.raw`[Ll]et me know if you(?:['’]d| would) like (?:me to (?:adjust|tweak|revise|rewrite|shorten|make) (?:it|this|the (?:tone|note|e-?mail|letter|message))|(?:it|this|an?) (?:more |less )?(?:formal|casual|shorter|warmer|friendlier|different tone)|(?:any )?(?:tweaks|adjustments))\b[^\n]{0,60}`,
  String.raw`[Ff]eel free to (?:customi[sz]e|tweak|personali[sz]e)\b[^\n]{0,60}`,
  String.raw`^(?:Option|Version|Draft) (?:\d|[A-C])(?: \([^)\n]{1,40}\))?:`,
  String.raw`\*\*[^*\n]{1,80}\*\*`,
  String.raw`\((?:say|mention|write|put|describe|talk about|refer to|name|thank|add|include|insert) (?:something|sth|someone|their|his|her|your|specific|what you|why you|how you|a (?:specific|personal|nice|detail)|the (?:name|detail|topic))\b[^()\n]{0,60}\)`,
  String.raw`\((?:something|sth) (?:nice|specific|personal|positive|they|you|he|she|about|from)\b[^()\n]{0,60}\)`,
].join('|');

/** Names of blanks, and what form letters leave. */
const BLANK =
  /(?:(?:INSERT|ENTER|ADD) (?:YOUR |THE )?[A-Z]{3,}|(?:[Ii]nsert|[Ee]nter|[Aa]dd|[Ff]ill in) (?:(?:the|your|their|his|her|a|an|one) )?(?:\w+ )?(?:name|company|firm|role|title|date|example|detail|time|topic|number)s?(?: here)?(?=\s*[)\]}.,!]|$)|\((?:project|product|team|department|industry|skill|location|city|point|subject|thing|something|person|place)\)|\((?:insert|enter|add|fill in|your|company|recipient|interviewer|hiring manager|date|name|role|title|example|topic|specific|their|xyz|tbc|tbd)\b(?:[^()\n]{0,40}\b(?:name|here|example|detail|role|title|date|topic|company|address|number|later)s?)?\)|(?:Company|Recipient|Interviewer|Candidate|Employer|Hiring Manager|Job|Position|First|Last|Your|Manager|Recruiter|Firm|Role)(?:'s)? (?:Name|Title|Company|Here|Surname)(?![\p{L}])|Mr\.?\s?\/\s?(?:Mrs|Ms|Miss)\.?(?:\s?\/\s?(?:Mrs|Ms|Miss)\.?)?|Mrs\.?\s?\/\s?(?:Mr|Ms)\.?|Sir\s?\/\s?Madam(?= \p{Lu})|[Hh]e\/[Ss]he|[Hh]is\/[Hh]er(?: (?:name|role))|(?<=\b(?:at|on|to|for|with|from|by|of|the|about)\s)(?:NAME|COMPANY|DATE|TIME|ROLE|TITLE|FIRM|TOPIC|EXAMPLE|PLACE|XYZ|XY|ABC Company|Acme Corp|X(?= (?:and|role|position|team|about)\b)|X(?=[.,]))(?![\p{L}])|(?<=\b[Dd]ear )(?:NAME|Name|X+|Xx+|First Name|Recipient|\.{2,}|_+|-{2,})(?![\p{L}])|TBC(?=\s*[.,)\n])(?<=\b(?:at|with|for|role of|join|on|by) TBC))(?![\p{L}])/u
    .source;

export const placeholder = new RegExp(`(?<![\\p{L}])(?:${LEFT}|${BLANK})`, 'gmu');
