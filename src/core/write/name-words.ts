/** Words in names that are no name, in the languages of the people that candidates meet. Everything is in small letters, without full stops. */

/** Stand before a name and are spoken in a greeting. */
export const spokenTitles: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss master dr prof professor professorin doctor doktor sir dame lord lady baroness baron viscount viscountess rev reverend revd father sister brother fr rabbi imam canon dean captain capt coach principal pastor major maj colonel col lieutenant lt general gen sergeant sgt commander cdr admiral judge justice councillor cllr frau herr hr mme madame mlle monsieur messrs sr sra srta señor señora senora signor signora sig dott dottssa avv mag magistra'.split(
    ' ',
  ),
);

/** Of these, those that are nobody's name by themselves. */
export const titlesAlone: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss dr prof professor professorin doctor doktor sir frau herr hr fr mme madame mlle monsieur sr sra'.split(
    ' ',
  ),
);

/** Stand before a name and are not spoken in English. */
export const silentTitles: ReadonlySet<string> = new Set(
  'dipl-ing dipl dipl-kfm dipl-kff dipl-psych dipl-inf dipl-wirt-ing ing di mag magistra dkfm pd priv-doz univ-prof hon rt bsc msc'.split(
    ' ',
  ),
);

/** Whoever has one of these is called by the first name behind it: "Sir Malcolm", "Sister Mary". */
export const titlesByFirstName: ReadonlySet<string> = new Set(
  'sir dame lord lady rev reverend revd rev’d father sister brother rabbi imam canon dean captain capt'.split(' '),
);

/** German titles of nobility, which stand behind the first name; "Anna Ritter" is none. */
export const nobility: ReadonlySet<string> = new Set(
  'freiherr freifrau freiin graf gräfin graefin fürst fürstin prinz prinzessin baron baronin baroness ritter edler edle herzog herzogin markgraf reichsgraf'.split(
    ' ',
  ),
);
/** Of these, those that stand before a family name without "von" as well: "Graf Dönhoff". */
export const beforeFamilies: ReadonlySet<string> = new Set(
  'freiherr freifrau freiin graf gräfin graefin fürstin prinzessin baronin'.split(' '),
);

/** Follow a doctor's title and belong to it: "Dr. rer. nat." */
export const faculties: ReadonlySet<string> = new Set(
  'med phil rer nat jur iur ing oec pol hc h c habil dent vet theol techn mont mult'.split(' '),
);

/** Stand behind a name. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr jun sen junior senior ii iii iv phd dphil md mba llm llb cpa cfa acca aca fca esq obe cbe mbe kbe dbe kc qc frcs frcp rn pmp cipd mcipd fcipd shrm-cp shrm-scp sphr msc bsc ma ba beng meng pgce'.split(
    ' ',
  ),
);

/** Begin a family name. */
export const particles: ReadonlySet<string> = new Set(
  'de la las los del della delle dell di da dal dalla dos das do du des le van von vom der den ter ten te het zu zum zur af av el al ul bin ibn bint ben y e i und st san santa ap ab ó o’ d’'.split(
    ' ',
  ),
);
/** The same where they are written large, behind a first name: "Anna Van Dyke". */
export const largeParticles: ReadonlySet<string> = new Set(
  'de la del della di da du le van von der den ter st'.split(' '),
);

/** What stands where somebody's name is not known. */
export const articles: ReadonlySet<string> = new Set(
  'the a an some der die das ein eine my our their his her this that unser unsere mein meine ihr ihre'.split(' '),
);

/** Words of teams and posts. A name that begins with one of them, or holds nothing else, is nobody's. */
export const posts: ReadonlySet<string> = new Set(
  'tech scrum squad managing executive deputy vice hr hrbp team teams recruiting recruitment recruiter recruiters talent acquisition hiring manager managers management department dept office human resources people operations ops careers career admin administration administrator reception receptionist secretary secretariat support service services info information noreply no-reply donotreply panel committee board interviewer interviewers interview consultant principal headteacher director head chair chairman chairwoman lead leader leadership boss owner founder ceo cto cfo coo vp supervisor coordinator assistant partner staff personnel personal personalabteilung personalabteilungen personaler personalerin personalreferentin personalleiterin personalleiter abteilung abteilungsleiter abteilungsleiterin bewerbung bewerbungen bewerbermanagement leiter leiterin leitung teamleiter teamleiterin teamleitung geschäftsführer geschäftsführerin geschäftsführung sekretariat sekretärin empfang zentrale chef chefin vorstand ansprechpartner ansprechpartnerin dame guest unknown unbekannt anonymous nobody somebody someone anybody anyone everybody everyone everybody all nn tbc tbd n/a none name names interviewers person lady guy man woman gentleman bloke colleague colleagues sirs madam'.split(
    ' ',
  ),
);
/** Posts that are first names or family names as well: only a name of nothing else is taken for none. */
export const alsoNames: ReadonlySet<string> = new Set(
  'head chair partner lead leader dame talent chef personal all man office board leiter'.split(' '),
);

/** Where somebody works and at what, in front of a post: "Depot Manager" is nobody's name, though "Anna Manager" is Anna. */
export const workplaces: ReadonlySet<string> = new Set(
  'depot store branch shop site warehouse transport logistics plant ward kitchen bar hotel school factory workshop project programme program product finance sales marketing engineering data it legal safety security quality customer client account accounts area regional district duty shift floor night general senior line practice lab laboratory library nursing clinical medical technical creative research vacancy policy works production facilities estates fleet maintenance catering restaurant front house office unit service group group’s company business commercial digital software development design'.split(
    ' ',
  ),
);
/** Posts that are family names as well, so that only such a word in front tells them: "Safety Officer". */
export const alsoFamilies: ReadonlySet<string> = new Set(
  'officer engineer developer holder adviser advisor nurse teacher foreman planner buyer sister matron porter controller architect analyst scientist bursar'.split(
    ' ',
  ),
);

/** Behind Mary, Jo or Billie, part of what somebody is called. */
export const secondNames: ReadonlySet<string> = new Set(
  'ann anne kate beth lou jo jane ellen pat alice grace claire clare frances margaret louise lynn sue jean'.split(' '),
);

/** What firms are called besides their own name, and what joins it: known by none of these words. */
export const firmWords: ReadonlySet<string> = new Set(
  'and for und für mit ltd limited plc llp inc llc corp corporation gmbh kg ohg co company companies group gruppe holding holdings partners associates consulting consultants solutions software systems technology technologies digital media studio studios health healthcare care home homes hospital hospitals clinic medical center centre trust foundation charity bank council county city national international global institute university college school academy primary museum hotel hotels services logistics engineering energy science sciences research finance financial insurance legal law solicitors temps talent search house savings regional northern southern eastern western north south east west'.split(
    ' ',
  ),
);

/** Words of a sentence: who writes them did not write a name. */
export const sentenceWords: ReadonlySet<string> = new Set(
  "of with from who whose whom not didn’t didn't don’t don't can’t can't couldn’t couldn't catch caught forgot forget remember recall think maybe probably called from in at for on was is were two three four five several few no mit vom aus weiß nicht vergessen name namens hieß heißt keine ahnung".split(
    ' ',
  ),
);

/** Family names that stand first in their own countries, where what follows reads like a given name of there. */
export const eastAsianFamilies: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu fu zhong cui tan liao fan wong chan cheung leung lau ng kim lee park choi jung jeong kang cho jo yoon yun jang lim im shin seo kwon hwang ahn an song hong yoo ryu jeon moon bae baek noh'.split(
    ' ',
  ),
);
/** The same, whatever follows. */
export const firstFamilies: ReadonlySet<string> = new Set(
  'nguyen nguyễn tran trần pham phạm hoang hoàng huynh sato satō suzuki takahashi tanaka watanabe ito itō yamamoto nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi matsumoto inoue kimura shimizu saito saitō ikeda hashimoto ishikawa ogawa okada fujita goto gotō hasegawa murakami kondo kondō nagy kovács kovacs tóth toth szabó szabo horváth horvath varga molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz lakatos mészáros meszaros oláh rácz racz szilágyi szilagyi török fehér szűcs kocsis pintér pinter fodor szalai sipos lukács gulyás király'.split(
    ' ',
  ),
);

/** Say what somebody is like, and stand behind it: "Polish lad" and "tall guy" are nobody's names. */
export const describingWords: ReadonlySet<string> = new Set(
  'lad lads lass guy guys bloke blokes chap fella fellow dude man men woman women lady ladies girl boy kid person people mum mom dad granny gentleman someone somebody one other others typ kerl mann frau dame herr mädel junge leute kollege kollegin kollegen'.split(
    ' ',
  ),
);

/** Departments that are named by one German word. */
export const departments: ReadonlySet<string> = new Set(
  'lektorat redaktion personal personalabteilung buchhaltung vertrieb empfang küche sekretariat verwaltung geschäftsleitung geschäftsführung pflegedienstleitung stationsleitung bauleitung einkauf lager technik marketing it'.split(
    ' ',
  ),
);
