import type { PostingWords } from '../../../core/fit/posting.ts';
import { counted } from '../interface/counted.ts';
import { prose } from './prose.ts';

/** Words that headings consist of. */
const ofWords = String.raw`(?:(?:and|or|the|your|our|for|of|in|this|role|job|position|key|core|main|technical|professional|personal|soft|hard|general|additional|other|basic|formal|academic|essentials?|desirables?|desired|preferred|required|requirements?|minimum|optional|bonus|ideally|plus|pluses|criteria|skills?|experience|knowledge|abilities|attributes|competency|competencies|qualifications?|education|background|training|languages?)\b[^\p{L}]*)+`;

/** A heading that consists of such words and has one of these: in a longer line they are what is asked for. */
const onlyWords = (words: string): RegExp => new RegExp(String.raw`^(?=.*\b(?:${words})\b)${ofWords}$`, 'u');

export const posting: PostingWords = {
  code: 'en',
  common: new Set(
    'the a an and of to in for with on at by from as is are be will you your we our us it this that or have has can who what must need needs needed wanted looking experience yrs start own please per week weeks day days hour call someone no not plus if my me i'.split(
      ' ',
    ),
  ),
  headings: [
    { part: 'nice', pattern: onlyWords('desirables?|desired|preferred|ideally|plus|pluses|optional|bonus') },
    {
      part: 'must',
      pattern: onlyWords(
        'requirements?|required|essentials?|skills|experience|minimum|competency|competencies|knowledge|education',
      ),
    },
    {
      part: 'nice',
      pattern:
        /\b(?:nice[- ]to[- ]haves?|good to have|bonus points|added advantage|advantageous|would be (?:great|nice|a plus)|even better|extra credit)\b/,
    },
    {
      part: 'offer',
      pattern:
        /\b(?:we offer|benefits?|perks?|what'?s in it for you|what you(?:'ll| will| can)? (?:get|expect from us)|salary|compensation|package|why (?:join|work|us|you'?ll love)|our offer|rewards?|in return|what we (?:can )?(?:offer|give|provide))\b/,
    },
    {
      part: 'must',
      pattern:
        /\b(?:requirements|must[- ]haves?|qualifications|what you(?:'ll| will)? (?:bring|need|have)|you (?:have|bring|are|will have|should have|need)$|about you|your (?:profile|background|experience|skills)|who you are|what we(?:'re| are) looking for|if you (?:have|are|bring|can)$|if you$|hear from you|great fit if|we(?:'re| are) looking for|person specification|candidate profile|the ideal candidate|ideal candidate|your qualifications|key competenc(?:ies|es))\b/,
    },
    {
      part: 'duties',
      pattern:
        /\b(?:responsibilit(?:y|ies)|duties|what you(?:'ll| will)? (?:do|be doing)|your (?:role|tasks|mission|job|responsibilities)|the (?:role|job|position)|tasks|key accountabilities|accountabilities|day[- ]to[- ]day|role overview|job description|you will)\b/,
    },
    {
      part: 'about',
      pattern:
        /\b(?:about (?:us|the (?:company|team|firm|organisation|organization))|who we are|our (?:company|team|mission|story|values|culture)|the company|company overview|how to apply|application|apply|interview process|our process|equal opportunit(?:y|ies)|diversity|privacy|contact|location|start date|additional information|disclosure and barring|(?:dbs|background|security) checks?|certificate of sponsorship|employer details|next steps|closing date)\b/,
    },
  ],
  nice: /\b(?:nice to have|a plus|an advantage|advantageous|desirable|preferred|preferably|ideally|bonus|would be (?:great|good|nice|helpful|beneficial|useful)|beneficial|is helpful|not essential|optional)\b/,
  aside:
    /[,;(] ?(?:(?:ideally|preferably|bonus)\b|[^,;(]*\b(?:is|are|would be) (?:a |an )?(?:plus|advantage|bonus|advantageous|desirable|preferred)\b)[^.]*\.?$/,
  lead: /^(?:(?:the )?(?:successful |ideal |right |suitable )?(?:candidates?|applicants?) (?:will|should|must|would) (?:ideally )?(?:have|be|bring|hold|possess) (?:an? )?|you(?:'ll| will|'ve| have| also)?\s+(?:already\s+)?(?:have|bring|hold|possess|need|must have|should have|are|got)\s+(?:(?:an?|the)\s+(?=\w))?|you(?:'ve| have)\s+|we (?:expect|require)\s+|we(?:'re|’re| are) looking for (?:someone|somebody|a person|people|candidates?) (?:with|who)\s+|must have\s+)/i,
  prose,
  posted: {
    duties: 'Responsibilities',
    must: 'Requirements',
    place: 'Location',
    pay: 'Salary',
    deadline: 'Closing date',
    experience(months) {
      const years = Math.round(months / 12);
      const time =
        months < 12
          ? counted(months, { one: 'month', other: 'months' })
          : counted(years, { one: 'year', other: 'years' });
      return `${time} of experience`;
    },
  },
  facts: {
    labels: {
      pay: /^(?:salary|pay|compensation|salary range|pay range|rate|day rate|salary band)$/,
      place: /^(?:location|locations|place|place of work|where|based in|office|city)$/,
      days: /^(?:hybrid|remote|working pattern|work pattern|days in the office|office days|working model|workplace)$/,
      deadline: /^(?:closing date|deadline|application deadline|apply by|applications close|closes)$/,
      contact: /^(?:contact|contact person|your contact|questions to|recruiter)$/,
    },
    pay: /\b(?:salary|pay|compensation|per (?:year|annum|hour|day|month)|a (?:year|day|month)|p\.?a\.?|annually|annual|ote|pro rata|day rate)\b/,
    days: /(?:\b(?:one|two|three|four|\d)(?:(?: to |[-–])(?:two|three|four|five|\d))? days? (?:a|per|each) week (?:at home|from home|remote(?:ly)?|in (?:the|our) [\w ]{0,20}office|on[- ]site)\b|\b(?:fully|100 ?%) remote\b|\bhybrid(?: working)?\b)/,
    deadline:
      /\b(?:closing date(?: is|:)?|apply by|applications? close(?:s)? (?:on|at)|deadline for applications is)\s+/,
  },
};
