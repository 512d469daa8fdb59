import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTagger } from '../../adapters/text/tagger.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { isSaid, repeatsNote, sentenceFor, startersFor } from './gap-sentence.ts';
import type { GapKind } from './letter.ts';
import type { Register } from './whole-letter.ts';

type Row = [kind: GapKind, typed: string, sentence: string | null, note?: string];

const englishRows: Row[] = [
  // What continues a beginning stands behind it.
  [
    'theirs',
    'shipping every week without a product manager',
    'I keep coming back to shipping every week without a product manager.',
  ],
  ['theirs', 'how you ship every week', 'I keep coming back to how you ship every week.'],
  [
    'theirs',
    'the reconsideration form, because it makes people read the book first.',
    'I keep coming back to the reconsideration form, because it makes people read the book first.',
  ],
  ['theirs', 'wind limits on the tower', 'I keep coming back to wind limits on the tower.'],
  ['theirs', 'your question about covenant headroom', 'I keep coming back to your question about covenant headroom.'],
  ['mine', 'i ran 42 book tastings last year', 'I should have mentioned that I ran 42 book tastings last year.'],
  [
    'mine',
    'we won HS2 lot 3 with a score of 88%.',
    'I should have mentioned that we won HS2 lot 3 with a score of 88%.',
  ],
  ['mine', 'my license is K-12', 'I should have mentioned that my license is K-12.'],
  ['mine', 'eight months on pastry in Lisbon', 'One thing I forgot to mention: eight months on pastry in Lisbon.'],
  ['thing', 'my two-page note on working capital', 'As promised, I’m attaching my two-page note on working capital.'],
  ['thing', 'the slides on genre', 'As promised, I’m attaching the slides on genre.'],
  ['thing', 'both references', 'As promised, I’m attaching both references.'],
  ['no', 'they liked my way with relatives', 'I was glad to hear that they liked my way with relatives.'],
  ['no', 'the advanced communication course', 'I’ll remember what you said about the advanced communication course.'],
  ['passed-on', 'my A02 is in date until 2029', 'Would you tell Mick that my A02 is in date until 2029?'],
  ['passed-on', 'showing me the garden room', 'Would you thank Mick for showing me the garden room?'],
  ['correction', 'I left Halden in 2020', 'To put it right: I left Halden in 2020.'],
  // What begins as one of them does stands as it was typed.
  ['theirs', 'we spoke about the rota', 'We spoke about the rota.'],
  ['passed-on', 'would you tell Mick that I have both tickets.', 'Would you tell Mick that I have both tickets?'],
  // A question, an answer, a whole sentence stand for themselves.
  ['mine', 'do you co-teach?', 'Do you co-teach?'],
  ['mine', 'do you co-teach? how often.', 'Do you co-teach? How often?'],
  ['mine', 'is there an LTIP', 'Is there an LTIP?'],
  ['reply', 'Yes, definitely', 'Yes, definitely.'],
  ['reply', 'yes, i can start on Monday 19 October', 'Yes, I can start on Monday 19 October.'],
  ['reply', 'i have used Sora for two years', 'I have used Sora for two years.'],
  ['reply', 'two years with Sora', 'To answer your question: two years with Sora.'],
  ['theirs', 'i have thought about your night shifts since', 'I have thought about your night shifts since.'],
  ['theirs', 'Growing without both is what I would start with.', 'Growing without both is what I would start with.'],
  ['reply', 'you said 28 before, can he do that', 'You said 28 before, can he do that?'],
  ['reply', 'fine by me', 'To answer your question: fine by me.'],
  ['correction', '2020, not 2021', 'To put it right: 2020, not 2021.'],
  ['no', 'thanks for saying so', 'Thanks for saying so.'],
  ['no', 'i will do the advanced course', 'I will do the advanced course.'],
  ['mine', 'that both my tickets are in date', 'I should have mentioned that both my tickets are in date.'],
  ['reply', 'that works', 'That works.'],
  ['theirs', 'Your question about s.146 notices.', 'I keep coming back to your question about s.146 notices.'],
  // What does neither is refused.
  ['theirs', 'cut the appendix first', null],
  ['mine', 'he wants someone whos ok titrating', 'He wants someone whos ok titrating.'],
  [
    'theirs',
    'she is pompous and i have been depressed since the divorce',
    'She is pompous and I have been depressed since the divorce.',
  ],
  ['thing', 'pompous but fair', null],
  ['passed-on', 'wind limits', null],
  ['passed-on', 'how families are told in the night', null],
  ['theirs', 'super pregnant', null],
  ['theirs', 'I keep coming back to', null],
  // An answer beside what they asked takes the question up, for the letter does not name it.
  [
    'asked',
    "I'd decline and tell the supervising partner the same day.",
    "I’ve thought more about your question: I'd decline and tell the supervising partner the same day.",
    'Q: what wd I do if a client wants me 2 backdate a notice',
  ],
  [
    'asked',
    'I like cases where somebody has to be right about a building.',
    'I’ve thought more about your question: I like cases where somebody has to be right about a building.',
    'why RE lit not corporate',
  ],
  ['asked', 'i would keep it in house', 'I’ve thought more about your question: I would keep it in house.'],
  ['asked', 'In practice I lead one.', 'I’ve thought more about your question: In practice I lead one.'],
  ['asked', 'Yes, eight months at a bakery', 'I’ve thought more about your question: yes, eight months at a bakery.'],
  [
    'asked',
    'I have thought about Rotterdam since. I would have told the market in March.',
    'I have thought about Rotterdam since. I would have told the market in March.',
  ],
  ['asked', "I'd love to see your makerspace again.", "I'd love to see your makerspace again."],
  ['asked', 'I enjoyed meeting the class.', 'I enjoyed meeting the class.'],
  ['asked', 'I should have said that I did pastry in Lisbon.', 'I should have said that I did pastry in Lisbon.'],
  // What their question does not name is a thought of the candidate's; what it names, they are thanked for.
  [
    'asked',
    'the reconsideration form, because it makes people read the book first.',
    'I keep coming back to the reconsideration form, because it makes people read the book first.',
    'asked what id do if a parent wants a book pulled',
  ],
  [
    'asked',
    'being in court by February, which is exactly what I want from the first year',
    'I keep coming back to being in court by February, which is exactly what I want from the first year.',
    'quizzed me on CPR 24 / summary judgment',
  ],
  [
    'asked',
    'relief from forfeiture after the appeal',
    'Thank you for your question about relief from forfeiture after the appeal.',
    'asked re relief from forfeiture',
  ],
  [
    'asked',
    'how I would rebuild the team',
    'Thank you for your question about how I would rebuild the team.',
    "asked how I'd rebuild the finance team",
  ],
  ['theirs', 'Rotterdam', 'I keep coming back to Rotterdam.'],
  // Scraps are refused behind every beginning, whatever stands around them.
  ['asked', '(obv no)', null],
  ['asked', 'obv no', null],
  ['asked', 'Thank you for your question about (obv no)', null],
  ['thing', 'I’m attaching visa q', null],
  ['asked', 'I keep coming back to the backdated notice', 'I keep coming back to the backdated notice.'],
  ['thing', 'visa q', null],
  ['to-ask', 'visa q', null],
  ['to-ask', 'Allplan', null],
  ['thing', 'references', 'As promised, I’m attaching references.'],
  ['thing', 'references', 'As promised, I’m attaching references.', 'two references'],
  ['thing', 'wind limits', null, 'pics of cpcs card to gaz tonite'],
  ['thing', 'here are the slides', 'Here are the slides.'],
  ['thing', 'as promised, here are the slides', 'As promised, here are the slides.'],
  // A bracket or a quotation at the end is no full stop.
  ['theirs', 'We moved to Dagster (half of it)', 'We moved to Dagster (half of it).'],
];

const germanRows: Row[] = [
  [
    'theirs',
    'wie Sie nachts Angehörige informieren',
    'Hängen geblieben ist bei mir: wie Sie nachts Angehörige informieren.',
  ],
  [
    'mine',
    'der jütische Dialekt, den ich lieber ins Norddeutsche hole als wegzulassen.',
    'Ergänzen möchte ich: der jütische Dialekt, den ich lieber ins Norddeutsche hole als wegzulassen.',
  ],
  [
    'mine',
    'ich drei Jahre in Lissabon gearbeitet habe',
    'Nicht zur Sprache kam, dass ich drei Jahre in Lissabon gearbeitet habe.',
  ],
  ['mine', 'ich habe die Talbrücke 2022 allein nachgerechnet', 'Ich habe die Talbrücke 2022 allein nachgerechnet.'],
  ['mine', 'arbeiten Sie im Homeoffice', 'Arbeiten Sie im Homeoffice?'],
  ['mine', 'wie oft arbeiten Sie zu Hause?', 'Wie oft arbeiten Sie zu Hause?'],
  ['thing', 'das Arbeitszeugnis', 'Wie versprochen schicke ich Ihnen das Arbeitszeugnis.'],
  ['reply', 'ja, ab Januar', 'Ja, ab Januar.'],
  ['passed-on', 'ich habe beide Scheine', 'Bitte richten Sie Mick aus: Ich habe beide Scheine.'],
  [
    'mine',
    'dass ich die Talbrücke 2022 allein nachgerechnet habe',
    'Nicht zur Sprache kam, dass ich die Talbrücke 2022 allein nachgerechnet habe.',
  ],
  ['theirs', 'wie lange dauert die Einarbeitung', 'Wie lange dauert die Einarbeitung?'],
  ['theirs', 'wie gut die Zusammenarbeit läuft', 'Hängen geblieben ist bei mir: wie gut die Zusammenarbeit läuft.'],
  ['reply', 'ab 1. Januar', 'Zu Ihrer Frage: ab 1. Januar.'],
  ['no', 'Sie meine Präsentation mochten', 'Gefreut hat mich, dass Sie meine Präsentation mochten.'],
  ['no', 'den Rat mit Allplan nehme ich mit', 'Den Rat mit Allplan nehme ich mit.'],
  ['passed-on', 'Windgrenzen', null],
  ['mine', 'bissl eitel haha', null],
  ['asked', 'Ich würde ablehnen.', 'Über Ihre Frage habe ich noch einmal nachgedacht: Ich würde ablehnen.'],
  ['asked', 'Ich freue mich auf die Baustelle.', 'Ich freue mich auf die Baustelle.'],
  ['asked', 'Da würde ich ablehnen.', 'Über Ihre Frage habe ich noch einmal nachgedacht: Da würde ich ablehnen.'],
  [
    'asked',
    'Mit einem Prüfer streite ich am liebsten früh und mit Zahlen.',
    'Mit einem Prüfer streite ich am liebsten früh und mit Zahlen.',
  ],
  ['asked', 'Über Ihre Frage denke ich noch nach.', 'Über Ihre Frage denke ich noch nach.'],
  ['asked', 'Ihre Frage beschäftigt mich noch.', 'Ihre Frage beschäftigt mich noch.'],
  [
    'asked',
    'ob ich auch nachts auf die Baustelle gehe',
    'Danke für Ihre Frage, ob ich auch nachts auf die Baustelle gehe.',
    'Frage: ob ich Bauüberwachung auf Baustelle auch nachts mache??',
  ],
  [
    'asked',
    'das frühe Gespräch, weil es Streit spart',
    'Hängen geblieben ist bei mir: das frühe Gespräch, weil es Streit spart.',
  ],
  ['to-ask', 'Allplan', null],
  ['thing', 'Allplan', null],
  ['theirs', 'Allplan', null],
  ['thing', 'der Bericht', 'Wie versprochen: der Bericht.'],
  ['asked', '(nein)', null],
];

for (const [name, rows, language] of [
  ['English', englishRows, english],
  ['German', germanRows, german],
] as const)
  test(`[WR7] given ${rows.length} answers to gaps in ${name}, each stands behind a beginning that it continues, or for itself, or is refused`, async () => {
    const grammar = await language.gapGrammar();
    const tag = language === english ? await loadTagger() : null;
    for (const [kind, typed, expected, note = ''] of rows) {
      const starters = language
        .startersIn('neutral')
        [kind].map((each) => each.replace('<name>', 'Mick').replace('{}', '___'));
      const about = { passesOn: kind === 'passed-on', asked: kind === 'asked', note };
      assert.equal(sentenceFor(starters, typed, grammar, tag, about), expected, `${kind}: ${typed}`);
    }
  });

test('[WR7][WR4] given a letter with du the beginnings say du, and in a formal one nothing is shortened', () => {
  const all = (language: typeof english, register: Register) =>
    Object.values(language.startersIn(register)).flat().join('\n');
  assert.doesNotMatch(all(german, 'warm'), /\b(?:Sie|Ihre?r?n?)\b/);
  assert.doesNotMatch(all(german, 'formal'), /\b(?:[Dd]u|[Dd]eine?r?|danke)\b(?! )/);
  assert.doesNotMatch(all(english, 'formal'), /’/);
});

test('[WR7] given what the letter says already, no beginning says it again', async () => {
  const grammar = await english.gapGrammar();
  const offered = (kind: GapKind, letter: string) => startersFor(english.startersIn('neutral')[kind], letter, grammar);
  assert.deepEqual(offered('thing', 'With this message I send you what I promised.'), [
    'I’m attaching {}',
    'Here is {}',
  ]);
  assert.deepEqual(offered('thing', 'Thank you for Tuesday.'), [
    'As promised, I’m attaching {}',
    'As promised, here is {}',
  ]);
  assert.deepEqual(offered('reply', 'Thank you for your question.'), ['To answer it: {}', 'I can do {}']);
  assert.deepEqual(offered('reply', 'Thank you for Tuesday.'), ['To answer your question: {}', 'I can do {}']);
  assert.deepEqual(offered('theirs', 'I keep coming back to the rota.'), [
    'Thank you for your question about {}',
    'We spoke about {}',
  ]);
  const inGerman = await german.gapGrammar();
  assert.deepEqual(
    startersFor(german.startersIn('neutral').thing, 'es fehlte noch etwas, das ich angekündigt hatte.', inGerman),
    ['Im Anhang finden Sie {}', 'Und zwar: {}'],
  );
  assert.equal(isSaid('I led two migrations', 'Dear Ana, last year I led two migrations. Best'), true);
  assert.equal(isSaid('I led three migrations', 'Dear Ana, last year I led two migrations. Best'), false);
});

test('[WR7] given a fill that is only the note once more, it is told from an answer, and from what the candidate left out', async () => {
  const grammar = await english.gapGrammar();
  const tag = await loadTagger();
  const repeats = (kind: GapKind, text: string, typed: string) => repeatsNote(typed, { kind, text }, grammar, tag);
  assert.equal(repeats('asked', 'asked: do you co-teach? how often', 'do you co-teach? how often'), true);
  assert.equal(repeats('reply', 'u still up for it?', 'U still up for it?'), true);
  assert.equal(repeats('theirs', 'he wants esports club in library', 'He wants esports club in library.'), true);
  assert.equal(repeats('asked', 'asked how I plan a test', 'how I plan a test'), false);
  assert.equal(repeats('asked', 'asked: do you co-teach?', 'I co-teach twice a week'), false);
  assert.equal(repeats('mine', 'my license is K-12', 'my license is K-12'), false);
});

test('[WR7] given a message that asks for no time, the grammar knows it; one that asks when, or whether a day suits, is for a time', async () => {
  const inEnglish = (await english.gapGrammar()).asksTime;
  assert.equal(inEnglish('Mick wants u mon 19th 7am start £27 ok?'), false);
  assert.equal(inEnglish('Quick q: do you have experience w/ Sora?'), false);
  assert.equal(inEnglish('u still up for it?'), false);
  assert.equal(inEnglish('When could you start?'), true);
  assert.equal(inEnglish('Can u do Thursday at 2?'), true);
  assert.equal(inEnglish('Would Tuesday 12 January at 10 suit you?'), true);
  const inGerman = (await german.gapGrammar()).asksTime;
  assert.equal(inGerman('Haben Sie Erfahrung mit Allplan?'), false);
  assert.equal(inGerman('Ab wann könnten Sie anfangen?'), true);
  assert.equal(inGerman('Passt Ihnen der Dienstag?'), true);
});

test('[WR7] given an answer that leaves its "I" out, it is said as an answer, and only what asks has a question mark', async () => {
  const tag = await loadTagger();
  const grammar = await english.gapGrammar();
  const starters = english.startersIn('neutral').reply;
  const filled = (typed: string) => sentenceFor(starters, typed, grammar, tag, { asked: true });
  for (const [typed, sentence] of [
    ['did tuesdays for two years at my last place', 'I did Tuesdays for two years at my last place.'],
    ['yeah 4 on 4 off is fine, did it at Amazon', 'Yeah 4 on 4 off is fine, did it at Amazon.'],
    ['would be fine', 'That would be fine.'],
    ['can do tuesdays from half past eight', 'I can do Tuesdays from half past eight.'],
    ['would love to come back', 'I would love to come back.'],
    ['ive got both, dont worry', 'I’ve got both, don’t worry.'],
    ['do you need both references', 'Do you need both references?'],
    ['is it 37.5 or 40 hours', 'Is it 37.5 or 40 hours?'],
    ['???', null],
  ] as const)
    assert.equal(filled(typed), sentence, typed);
});
