import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterFixtures } from '../../../test/support/letters.ts';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import type { StepKind } from '../plan/step-traits.ts';
import { privateFindings } from './private-findings.ts';

const englishReview = await english.reviewWords();
const germanReview = await german.reviewWords();

type Row = [text: string, found: string[]];

function found(text: string, language: typeof english, kind: StepKind | null = 'thank-you'): string[] {
  return privateFindings(text, kind, reviewWordsOf(language)).map(
    (each) => `${each.severity} ${each.code.replace('private-', '')}: ${text.slice(each.start, each.end)}`,
  );
}

const badEnglish: Row[] = [
  [
    'I keep coming back to she is pompous and i have been depressed since the divorce.',
    ['block judged: she is pompous', 'block health: i have been depressed', 'block family: since the divorce'],
  ],
  [
    'I keep coming back to my offer from Network Rail is 61k lol.',
    ['block offer: my offer from Network Rail', 'warn talk: lol'],
  ],
  ['As promised, here is pompous but fair lol.', ['block judged: pompous', 'warn talk: lol']],
  ['Network Rail offered me 61k.', ['block offer: Network Rail offered me 61k']],
  ['She’s super pregnant lol', ['block health: She’s super pregnant', 'warn talk: lol']],
  ['He is about 60 and tired.', ['block age: He is about 60']],
  ['Mick was rude, but I liked the yard.', ['block judged: Mick was rude']],
  ['Your manager was a bit of a bully.', ['block judged: manager was a bit of a bully']],
  ['I’ve had depression since June.', ['block health: I’ve had depression']],
  ['I was signed off work in May.', ['block health: I was signed off work']],
  ['I should have said that I’m pregnant.', ['block health: I’m pregnant']],
  ['I have ADHD, so I write things down.', ['block health: I have ADHD']],
  ['It was hard after my operation.', ['block health: after my operation']],
  ['My husband lost his job.', ['warn relatives: My husband lost']],
  ['I can start early because my kids are at school.', ['warn relatives: my kids are at school']],
  ['I’m divorced now and free to move.', ['block family: I’m divorced']],
  ['At my age a move is easy.', ['block age: At my age']],
  ['I am 57, and I have done this for long.', ['block age: I am 57']],
  ['I’m too old for games.', ['block age: I’m too old']],
  ['I need the money.', ['block money: I need the money']],
  ['My rent is due.', ['block money: My rent']],
  ['I am on £38k at the moment.', ['warn money: I am on £38k']],
  ['My visa ends in May.', ['warn belief: My visa']],
  ['I was fired from Halden.', ['warn past: I was fired']],
  ['I nearly cried when you said it.', ['warn felt: I nearly cried']],
  ['bank shifts at St Oswins still on, dont mention', ['warn confidence: dont mention']],
  ['He wants someone whos ok titrating.', ['warn talk: whos']],
  ['asdf lol', ['warn talk: asdf', 'warn talk: lol']],
];

const badGerman: Row[] = [
  [
    'Sie ist eitel und ich bin seit der Scheidung depressiv.',
    ['block judged: Sie ist eitel', 'block health: ich bin seit der Scheidung depressiv'],
  ],
  ['Nicht zur Sprache kam, dass bissl eitel haha.', ['block judged: eitel', 'warn talk: bissl', 'warn talk: haha']],
  ['Herr Oehlke wirkte arrogant.', ['block judged: Herr Oehlke wirkte arrogant']],
  ['Ich war lange krank.', ['block health: Ich war lange krank']],
  ['Ich hatte letztes Jahr einen Burnout.', ['block health: Ich hatte letztes Jahr einen Burnout']],
  ['Nach meiner Elternzeit fange ich neu an.', ['block health: meiner Elternzeit']],
  ['Ich bin schwanger.', ['block health: Ich bin schwanger']],
  ['Seit der Trennung wohne ich in Kiel.', ['block family: Seit der Trennung']],
  ['Mein Mann arbeitet in Hamburg.', ['hint relatives: Mein Mann']],
  ['Ich bin 57 Jahre alt.', ['block age: Ich bin 57 Jahre alt']],
  ['Ich brauche das Geld.', ['block money: Ich brauche das Geld']],
  ['Mein Gehalt liegt bei 52.000 Euro.', ['warn money: Mein Gehalt']],
  ['Mein Angebot von Siemens liegt höher.', ['block offer: Mein Angebot von Siemens']],
  ['Ich bin arbeitslos.', ['warn past: Ich bin arbeitslos']],
];

test('[WR5] given something private or a judgement in a letter, the words are marked and it does not go by itself', () => {
  for (const [text, expected] of badEnglish) assert.deepEqual(found(text, english), expected, text);
  for (const [text, expected] of badGerman) assert.deepEqual(found(text, german), expected, text);
});

/** What people write whose work is health, family, age or money, and what only sounds like a judgement. */
const goodEnglish = [
  'I should have mentioned my palliative module.',
  'My dementia training was at Leeds, and I have looked after patients with cancer for six years.',
  'I have led a depression clinic and an anxiety service.',
  'My mental health nursing placement was on an acute ward.',
  'I had stroke patients for two years, and my stroke rotation taught me to wait.',
  'I was asked to audit sick pay and maternity leave for 400 staff.',
  'I covered a colleague’s maternity leave and then ran the team.',
  'I sat in family law before I moved to property, and my family law seat was in Bristol.',
  'I have supported clients through the divorce and after the separation.',
  'I cut costs by £210k, and I refinanced the £240m RCF in eleven weeks.',
  'I saved the school £12,000 on its copiers.',
  'My debt advice work was with the Citizens Advice in Hull.',
  'My pension fund clients asked for monthly reports, and my loan book grew by 8%.',
  'I keep coming back to your question about how families are told in the night.',
  'I ran a drop-in for young carers, and I have worked with older people since 2015.',
  'I asked the Year 4 children to choose the books, and my children’s book club has 40 members.',
  'I have run a bereavement group at the hospice.',
  'I am 40 minutes away by train.',
  'I was in hospital pharmacy for ten years.',
  'I wrote the anti-bullying policy and the drugs policy.',
  'They were cold chain deliveries, and the old crane was slow.',
  'Your question about covenant headroom was a fair one, and you were kind to ask it twice.',
  'You were patient with my questions, and that was good of you.',
  'I negotiated the offer letters and the salary bands for 60 managers.',
  'Thank you for the offer. I would like the salary of £95,000 in writing.',
  'I reviewed redundancies, and made sure that nobody was dismissed unfairly.',
  'I am dedicated to sick children, and I was single-minded about it.',
  'I worked on the sister ward, and with our sister company in Lyon.',
  'I look after the health and safety file, and my health and safety certificate is in date.',
  'I trained as a health visitor.',
  'I handled toxic waste on site, and the awful weather cost us a day.',
  'I can start on Monday 19 October at 7 am.',
  'You offered me a second day, and Anna offered me a coffee.',
  'She is ill-served by that rota, and he is single-handedly to thank.',
  'I like that the ward is small, and I loved how you teach.',
];

const goodGerman = [
  'Ich habe Patienten mit Krebs und Demenz begleitet.',
  'Ich habe auf einer Depressionsstation gearbeitet, und meine Palliativ-Weiterbildung liegt vor.',
  'Ich war auf der Schlaganfall-Station und leitete die Diabetes-Ambulanz.',
  'Ich habe Familien im Familienrecht vertreten und Mandanten nach der Scheidung beraten.',
  'Ich habe die Kosten um 210.000 Euro gesenkt.',
  'Ich habe die Gehaltsabrechnung für 400 Leute geführt und die Krankenstände ausgewertet.',
  'Ich habe die Elternzeit einer Kollegin vertreten.',
  'Nach der Trennung von Netz und Vertrieb habe ich die Abrechnung neu aufgebaut.',
  'Meine Kinder in der Gruppe waren drei bis sechs Jahre alt.',
  'Ich bin 40 Minuten entfernt.',
  'Die Talbrücke war alt, und die Statik war komisch dokumentiert.',
  'Ihre Frage nach der Altersvorsorge hat mich beschäftigt.',
  'Ich habe die Schuldnerberatung in Kiel geleitet.',
  'Sie waren geduldig mit meinen Fragen.',
  'Ich bin Vater der Methode und habe sie vor allen vertreten.',
  'Danke für das Angebot.',
];

test('[WR5] given work with health, families, age or money, nothing is marked', () => {
  for (const text of goodEnglish) assert.deepEqual(found(text, english), [], text);
  for (const text of goodGerman) assert.deepEqual(found(text, german), [], text);
});

/** What letters tell of a life for a purpose: an easier meeting, another day, a yes, a no, an answer. */
const purposedEnglish = [
  'My wife is joining a practice in Exeter in May, so the South West is where we will be.',
  'My husband and I have looked at flats in Leith and can be there by August.',
  'I use a hearing aid, so a quiet room would be a great help.',
  'I have a stammer, so please give me a moment if I stop on a word.',
  'I am on crutches until the 14th, so is there a lift to the third floor?',
  'I broke my wrist on Sunday, so I shall be typing the test with one hand unless there is dictation software.',
  'My son has an inset day on Monday, so could we speak on Tuesday?',
  'My mum is driving me, so we will be there by nine.',
  'I have lost my voice, so I would rather write than ring.',
  'My daughter is in a play at two, so the morning is best.',
  'I am diabetic and will need to eat around one.',
  'I had my appendix out last week, so I could not answer your message sooner.',
  'I was ill on Tuesday and missed your call. I am sorry.',
  'I have to be at the nursery by five, so four would be the latest.',
  'We talked about it as a family last night, and I am delighted to accept.',
  'After speaking with my partner I have decided to stay in Bristol.',
  'My parents live near Cork, which is why I know the ferry so well.',
  'My father was a joiner, and I spent my summers in his shop.',
  'My brother works in your Leeds branch, which I should have put on the form.',
  'You asked why I left in 2020. I looked after my mother until she died, and I have worked full time since.',
  'The gap in 2021 is maternity leave.',
  'I took maternity leave in 2022 and came back to lead the same team.',
  'I am colour-blind, so could the charts have labels?',
  'I have asthma, so I would need a mask fitting before I enter the kiln room.',
  'I wear an insulin pump that beeps now and then. Please ignore it.',
  'My eyesight is poor, so large print would help me.',
  'I get migraines under strip lights, so a seat by the window is ideal.',
  'My knee is in a brace, so I would skip the scaffold tour if that is all right.',
  'My children are eight and ten, and the school in Otley has places for both.',
  'My son was born on Friday, so my answer comes a few days late.',
  'My grandmother’s funeral is on Thursday. Could we move the interview to the week after?',
  'I have a hospital appointment on the 3rd, but any other day is free.',
  'I cannot do nights at present because of my epilepsy; days and evenings are fine.',
  'I am fasting on the 12th, so I would rather not have the lunch.',
  'It is Eid on Monday, so may we meet on Wednesday?',
  'My visa is valid until 2028 and allows full-time work.',
  'Traffic was a nightmare, and I noted both days like an idiot.',
  'I did the course before I got married, so the name on it is Hughes.',
  'I was sick on the ferry, as I admitted.',
];

const purposedGerman = [
  'Mein Sohn kommt um zwölf aus der Schule, vormittags passt es mir am besten.',
  'Ich bin bis Freitag krankgeschrieben, könnten wir das Gespräch auf Montag legen?',
  'Ich habe mir den Fuß gebrochen und komme die Treppe nicht hinauf; gibt es einen Aufzug?',
  'Meine Frau und ich haben gestern darüber gesprochen, ich sage gern zu.',
  'Ich bin Legastheniker und würde die Aufgabe gern am Rechner schreiben.',
  'Ich bin in Elternzeit bis Ende Mai und ab Juni verfügbar.',
  'Meine Tochter wird am 5. eingeschult, an jedem anderen Tag habe ich Zeit.',
  'Ich war letzte Woche krank und antworte deshalb erst heute.',
  'Mein Vater war Schreiner, von ihm habe ich das Hobeln gelernt.',
  'Meine Mutter ist am Sonntag gestorben, ich bitte um eine Woche Aufschub.',
  'Ich bin schwerbehindert (GdB 50), der Nachweis liegt bei.',
  'Nach der Elternzeit habe ich dieselbe Gruppe wieder übernommen.',
  'Meine Familie zieht im Sommer nach Kassel, daher die Bewerbung.',
  'Ich habe Diabetes und müsste gegen zwölf etwas essen.',
];

/** What makes a reader wince, with the same purposes beside it. */
const painful: Row[] = [
  ['I was depressed all winter, so could we talk on Thursday?', ['block health: I was depressed']],
  ['You asked about the gap: I was in rehab.', ['block health: I was in rehab']],
  ['I am bankrupt, so please let me know by Friday.', ['block money: I am bankrupt']],
  ['My husband left me, so I would be grateful for an early answer.', ['warn relatives: My husband left']],
  ['My ex is taking me to court, so Tuesday does not suit.', ['hint relatives: My ex']],
];

test('[WR5] given a matter of the candidate’s own that is told for a purpose, nothing is marked unless it hurts to read', () => {
  for (const text of purposedEnglish) assert.deepEqual(found(text, english), [], text);
  for (const text of purposedGerman) assert.deepEqual(found(text, german), [], text);
  for (const [text, expected] of painful) assert.deepEqual(found(text, english), expected, text);
  assert.deepEqual(found('Mein Mann trinkt, deshalb passt mir der Dienstag nicht.', german), [
    'warn relatives: Mein Mann trinkt',
  ]);
});

test('[WR5] given a letter about an offer or an answer to their question, what the candidate earns may be said in it', () => {
  assert.deepEqual(found('I am on £38k at the moment.', english, 'answer'), []);
  assert.deepEqual(found('My offer from Network Rail ends on Friday.', english, 'tell-of-offer'), []);
  assert.deepEqual(found('Mein Gehalt liegt bei 52.000 Euro.', german, 'answer'), []);
  assert.deepEqual(found('I am depressed.', english, 'answer'), ['block health: I am depressed']);
});

test('[WR5] given good letters as people write them, nothing is marked', () => {
  for (const [file, language] of [
    ['good.txt', english],
    ['good.de.txt', german],
  ] as const)
    for (const { kind, text } of letterFixtures(file)) assert.deepEqual(found(text, language, kind), [], text);
});

test('[WR5] given a long text without an end, it is read to its end', { timeout: 60_000 }, () => {
  for (const word of ['my my ', 'I am so ', 'she is very ', 'ich bin sehr ', 'clients ', 'Mandanten nach der ']) {
    privateFindings(word.repeat(60_000 / word.length), null, englishReview);
    privateFindings(word.repeat(60_000 / word.length), null, germanReview);
  }
});

test('[WR5] words of illness that say something else are no matter of health', () => {
  for (const text of [
    'I am sick of waiting for your call.',
    'I’m sick and tired of this.',
    'I was ill at ease at first.',
  ])
    assert.deepEqual(found(text, english), []);
  assert.deepEqual(found('I was sick last week.', english), ['block health: I was sick']);
});
