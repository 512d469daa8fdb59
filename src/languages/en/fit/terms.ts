import type { TermWords } from '../../../core/fit/terms.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words of postings and of examples that say nothing of what is meant; names written in two ways; ideas with many words. */
export const terms: TermWords = {
  empty: new Set(
    list(`the a an and or of to in for with on at by from as is are be been being will would can could should may must you your yours we
    our us it its this that these those have has had do does did who what which when where how why not no nor but if then than so such
    into onto over under about across within through while during per via etc including include includes e.g i.e eg ie both either
    i me my mine he she they them their his her one other others any all each every some more most much many few several very well also
    ability able abilities experience experienced experiences knowledge knowledgeable understanding skill skills skilled strong solid
    good great excellent proven demonstrated demonstrable track record deep working hands-on hands familiarity familiar proficiency
    proficient expertise expert background years year minimum least plus preferred ideally desirable required requirement requirements
    essential qualification qualifications relevant similar related equivalent role roles position job work works worked working new
    use used using make made get got help helped need needs needed want look looking like based level levels high highly
    environment environments comfortable confident keen interest interested passion passionate willing willingness
    us's let's up out down off own same again further once here there only just too`),
  ),
  capitalNouns: false,
  sameAs: new Map(
    Object.entries({
      k8s: 'kubernetes',
      js: 'javascript',
      ts: 'typescript',
      postgres: 'postgresql',
      'node.js': 'node',
      nodejs: 'node',
      'react.js': 'react',
      reactjs: 'react',
      golang: 'go',
      ml: 'machine-learning',
      ai: 'ai',
      ux: 'ux',
      pm: 'project',
      hr: 'hr',
      organisation: 'organization',
      organise: 'organize',
      organised: 'organized',
      programme: 'program',
      optimise: 'optimize',
      optimised: 'optimized',
      analyse: 'analyze',
      analysed: 'analyzed',
      analysis: 'analyze',
      analytical: 'analyze',
      analytics: 'analyze',
      analyst: 'analyze',
      modelling: 'modeling',
      labour: 'labor',
      centre: 'center',
      behaviour: 'behavior',
      cheque: 'check',
      led: 'lead',
      ran: 'run',
      wrote: 'write',
      written: 'write',
      built: 'build',
      taught: 'teach',
      sold: 'sell',
      sales: 'sell',
      sale: 'sell',
      grew: 'grow',
      growth: 'grow',
      won: 'win',
      held: 'hold',
      spoke: 'speak',
      spoken: 'speak',
      bought: 'buy',
      people: 'person',
      staff: 'person',
    }),
  ),
  ideas: {
    leading: list(
      'lead leader leadership manage manager management managing supervise supervisor supervised mentor mentored mentoring coach coached coaching head headed direct line team teams delegated',
    ),
    people: list('hire hired hiring recruit recruited recruitment onboard onboarded onboarding staffed interviewed'),
    delivering: list(
      'deliver delivered delivery launch launched ship shipped release released rolled rollout implement implemented implementation introduced completed deadline deadlines',
    ),
    improving: list(
      'improve improved improvement reduce reduced cut saved halved optimize optimized faster efficiency efficient streamlined simplified lean continuous',
    ),
    speaking: list(
      'present presented presentation presentations communicate communication speak talk talks conference explain explained public workshop workshops speaker speech audience presenter addressed',
    ),
    others: list(
      'stakeholder stakeholders client clients customer customers partner partners supplier suppliers board negotiate negotiated negotiation cross-functional liaise liaised collaborated collaboration collaborate teamwork',
    ),
    writing: list(
      'write report reports reporting documentation documented document publish published publication editorial articles',
    ),
    teaching: list(
      'teach train trained training tutor tutored instruct instructed lessons curriculum courses pupils students',
    ),
    selling: list('sell revenue account accounts quota pipeline prospecting deals deal closed upsell commercial'),
    money: list(
      'budget budgets budgeting forecast forecasts forecasting financial finance accounting ledger audit audits audited p&l cost costs invoice invoices',
    ),
    data: list(
      'sql database databases warehouse etl pipelines dataset datasets dashboards dashboard bi analyze reporting postgresql oracle mysql',
    ),
    cloud: list('aws azure gcp cloud kubernetes docker terraform infrastructure devops ci cd deployment deployments'),
    testing: list('test tests tested testing qa quality automated selenium playwright regression coverage'),
    safety: list('safety incident incidents risk risks audit iso security secure hazard hazards'),
    rules: list(
      'law laws legal lawyer lawyers privacy protection gdpr regulation regulations regulatory compliance statutory',
    ),
    process: list(
      'process processes procedure procedures policy policies control controls check checks checklist standard standards runbook',
    ),
    juniors: list(
      'junior juniors graduate graduates apprentice apprentices trainee trainees newcomer newcomers intern interns beginner beginners',
    ),
    caring: list('patient patients care clinical ward nursing residents medication'),
    planning: list(
      'plan planned planning roadmap prioritize prioritise prioritized prioritised priorities schedule scheduled scheduling organize organized coordinate coordinated agile scrum sprint sprints project projects',
    ),
    change: list(
      'migrate migrated migration migrations transformation transform transition change restructured modernized modernised moved legacy',
    ),
    pressure: list('pressure deadline deadlines urgent crisis emergency emergencies fast-paced outage peak'),
    selfstarting: list(
      'independently autonomous autonomously initiative proactive self-starter ownership alone founded',
    ),
  },
};
