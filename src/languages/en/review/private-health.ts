import { idea } from '../../../core/review/private-thesaurus.ts';

/** What notes and letters tell of health. */
export const health = [
  idea(
    'health',
    '(?:for|because of|due to|on) (?:health|medical) (?:reasons|grounds)|my (?:own )?(?:health|illness|condition|diagnosis|symptoms|treatment|medication|meds|tablets|pills|doctor|gp|recovery|disability|time (?:off )?in hospital)|(?:not|never) (?:been |felt |feeling )?(?:well|myself|at my best)|(?:was|am|been|got|fell|became|feeling|being) (?:\\p{L}+ )?(?:ill|sick|unwell|poorly|hospitali[sz]ed)|(?:been|was|were|am) (?:off|away) (?:work|sick|ill)|not (?:been )?at work|time off (?:sick|ill|work)|sick (?:leave|note|pay)|in hospital|medical (?:condition|leave|issue|problem|treatment)s?|health (?:condition|issue|problem|trouble|scare)s?|long[- ]term (?:condition|illness)|chronic (?:condition|illness)|take (?:medication|tablets|pills)|too (?:ill|sick|unwell) to',
    'general',
  ),
  idea('health', {
    both: 'depress(?:ion|ed|ive)|sertraline|citalopram|fluoxetine|prozac|venlafaxine|mirtazapine|anti-?depressants?|anxiety|panic (?:attacks?|disorder)|panick(?:y|ing|ed)|breakdown|burn(?:t|ed)?[ -]?out|signed off|therap(?:y|ist)|counsell(?:ing|or)|bipolar|lithium|ptsd|ocd|mental(?:ly)? (?:health|ill|illness|breakdown|state)|suicidal|suicide|self[- ]harm\\w*|low mood|insomnia|psychiatr(?:ist|ic)|stress leave',
    noted: 'suicidal|stress(?:ed)?|not sleeping|panic|cant cope|in a bad way|meds|crying',
    told: "(?:not|n't) want to (?:live|go on|be here)|end my life|my moods?|mood swings?|take (?:medicine|pills|tablets)|(?:fell|fallen|falling|fall|came|went) (?:apart|to pieces)|(?:could|can)(?:n't|not| not)(?: \\p{L}+)? (?:cope|sleep|function|work for|get out of bed|leave the house|face (?:people|anyone|work))|not sleep(?:ing|t)|sleep(?:ing)? badly|dark (?:time|place|period|patch|days)|(?:low|rock) (?:point|patch|ebb|bottom)|black dog|with stress|stress-related|stressed out|exhaust(?:ed|ion)|nervous exhaustion|(?:struggl\\w+|trouble|problems?|battl\\w+) with my (?:nerves|mind|mood|head)|my (?:nerves|mood|head) (?:is|are|was|were|gave|went|has|have)|get panicky",
  }),
  idea('health', {
    both: 'alcohol(?:ic|ism)?|addict(?:ed|ion)?|rehab|sober|sobriety|drinking problem|drink problem|twelve steps?|teetotal',
    noted: 'drank|drinking|booze|drugs|gambl\\w*|coke habit|in aa|clean \\d',
    told: "(?:a |the )?problem with the bottle|the bottle|(?:stopped|gave up|given up|quit|off the|no longer|never) (?:drink(?:ing)?|touch(?:ed)?|booze|bottle|drugs|gambling)|not (?:had|touched) a (?:drink|drop)|(?:haven't|hasn't|not) (?:had a drink|touched a drop|drunk|drink)|problem with (?:drink|alcohol|drugs|gambling)|(?:been |am )clean for|(?:used to|i) bet|betting|bookies|casino|dry for|used to drink|drank too much|gambling",
  }),
  idea('health', {
    both: 'cancer|tumou?rs?|chemo(?:therapy)?|leuka?emia|lymphoma|melanoma|radiotherapy|oncolog(?:y|ist)|remission|mastectomy|biopsy|malignant|terminal(?:ly ill)?',
    told: 'a (?:cancer |health )?scare|tests? came back|all[- ]clear|a lump|not got long|months to live',
  }),
  idea(
    'health',
    'adhd|ritalin|attention deficit|neuro-?diver\\w+|autis(?:m|tic)|asperger\\w*|on the spectrum|dyslexi[ac]|dyspraxi[ac]|tourette\\w*',
  ),
  idea('health', {
    both: 'multiple sclerosis|parkinson\\w*|ms diagnosis|relapsing[- ]remitting|motor neurone|mnd|neurological',
    noted: 'got ms|have ms|has ms',
    told: 'relapse|(?:my|have|with|had|got) (?-i:MS)(?! (?:word|excel|office|teams|project|sql|access|dynamics|azure))',
  }),
  idea('health', 'hiv|aids|antiretrovirals?|t-cell count|undetectable|hepatitis'),
  idea('health', 'epilep(?:sy|tic)|seizures?|have fits|(?:a|my|last|another) fit(?! (?:with|for|between))'),
  idea('health', 'diabet(?:es|ic)|insulin|blood sugar|type (?:1|2|one|two)'),
  idea(
    'health',
    'heart (?:attack|condition|failure|trouble|surgery|problems?|operation|bypass)|stroke|pacemaker|stents?|bypass|cardiac arrest|angina|my heart',
  ),
  idea(
    'health',
    "crohn'?s|colitis|ibs|stoma|ileostomy|my (?:bowels?|gut|stomach|insides)|bowel (?:disease|condition|problems?)|need(?:s)? (?:a|the) (?:toilet|loo)",
  ),
  idea('health', {
    both: '(?:slipped|herniated|bulging|prolapsed) disc|sciatica|(?:bad|sore|injured|dodgy|broken) (?:back|knee|hip|shoulder|neck)|arthritis|spinal|scoliosis|osteoporosis|fibromyalgia|(?:back|knee|hip|joint|neck) (?:pain|problems?|trouble|injury|operation|surgery|replacement)',
    told: 'sit(?:ting)? for long|stand(?:ing)? for long|my (?:back|knee|hip|spine|shoulder|joints)',
    noted: 'back pain|bad back|disc',
  }),
  idea('health', {
    both: 'surgery|operation on|hysterectomy|transplant|dialysis|kidney (?:disease|failure|trouble)|hospital (?:stay|appointments?)|under the knife',
    noted: 'op(?:eration)?',
    told: 'my operation|(?:have|having|need|had|for|after|following|waiting for) (?:an|a|my|the|another) (?:\\p{L}+ )?(?:operation|op)',
  }),
  idea('health', {
    both: 'memory (?:loss|problems?)|brain fog|my (?:memory|concentration) (?:is|was|has)',
    noted: 'forgetful|foggy',
  }),
  idea('health', 'migraines?|cluster headaches?'),
  idea('health', 'long covid|chronic fatigue|(?:me|cfs)/(?:me|cfs)|cfs|post-viral'),
  idea('health', 'asthma(?:tic)?|copd|cystic fibrosis|emphysema|lung (?:disease|condition|trouble)|oxygen at home'),
  idea(
    'health',
    'lupus|autoimmune|coeliac|rheumatoid|psoriasis|eczema|thyroid|endometriosis|pcos|menopaus(?:e|al)|hrt|hot flushes',
  ),
  idea(
    'health',
    '(?:hard|difficult|struggle|afraid) to eat|eat(?:ing)? in front of|thr(?:ow|ew) up my food|starv(?:ed|ing) myself|my (?:weight|eating)|eating disorder|anorexi[ac]|bulimi[ac]|bing(?:e|eing)',
  ),
  idea(
    'health',
    'deaf(?:ness)?|hearing (?:loss|aids?)|hard of hearing|going blind|partially sighted|sight loss|losing my (?:sight|hearing)|wheelchair|disabled|disability|blue badge|registered blind',
  ),
  idea('health', {
    both: 'pregnan(?:t|cy)|ivf|fertility|miscarri(?:ed|age)|maternity leave|antenatal|midwife|expectant',
    noted: 'lost baby|due|expecting|weeks gone|months gone|due (?:in|date)|baby|trying for|bump',
    told: "(?:am|are|be|is|was) expecting(?=[.,;!?]|$| (?:a|our|my|twins|in|and|so)(?![\\p{L}]))|(?:having|expecting|have) (?:a|our|another|my) (?:\\p{L}+ )?(?:baby|child)|trying for (?:a|another|our)|(?:baby|little one|child|twins) (?:is |are )?(?:on the way|due|coming|arriv\\w+)|mum-to-be|(?:am|'m) due (?:in|on|at|this|next)|lost (?:the|our|my|a) baby|become (?:a )?(?:mother|mum|parents?)|birth of (?:my|our)|give birth",
  }),
];
