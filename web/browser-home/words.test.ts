import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserHomeIn } from '../../src/languages/de/interface/page/browser-home.ts';
import { aroundIn, firstIn } from '../../src/languages/de/interface/page/first.ts';
import { onlyCopyIn } from '../../src/languages/de/interface/page/only-copy.ts';
import { restIn } from '../../src/languages/de/interface/page/rest.ts';
import { around } from '../../src/languages/en/interface/page/around.ts';
import { browserHomeRest } from '../../src/languages/en/interface/page/browser-home.ts';
import { browserHomeFirst } from '../../src/languages/en/interface/page/browser-home-first.ts';
import { first } from '../../src/languages/en/interface/page/first.ts';
import { onlyCopy } from '../../src/languages/en/interface/page/only-copy.ts';
import { rest } from '../../src/languages/en/interface/page/rest.ts';

interface Words {
  readonly language: string;
  readonly all: object;
  readonly otherwise: object;
  readonly own: object;
}

const languages: readonly Words[] = [
  {
    language: 'English',
    all: { ...first, ...rest, around },
    otherwise: { ...browserHomeFirst, ...browserHomeRest },
    own: onlyCopy,
  },
  ...(['du', 'sie'] as const).map((address) => ({
    language: `German (${address})`,
    all: { ...firstIn(address), ...restIn(address), ...aroundIn(address) },
    otherwise: { ...browserHomeIn(address).first, ...browserHomeIn(address).rest },
    own: onlyCopyIn(address),
  })),
];

/** Every text with its path; that of a function as its source. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    const at = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string' || typeof value === 'function') return [[at, String(value)]];
    return typeof value === 'object' && value !== null ? textsOf(value, at) : [];
  });
}

/** What this home never shows: the door, the settings of what a server does, and what says where that is. */
const notShown =
  /^(?:door|settings\.(?:mailbox|devices|model|reminders|sections\.(?:mailbox|devices|model))|letter\.model|further\.goTo|around\.aComputer|settings\.calendar\.(?:subscribe|address|reach)|shell\.another)/;
/** What names the program on a computer because it is meant. */
const meant = /^settings\.(?:sections\.computer|backup\.tooLargeTodo)/;
const untrue =
  /your computer|this computer|server|isn’t answering|Persevere answers|doesn’t answer|(?:dein|Ihr)em Computer|dies\w+ Computer|Server|antwortet nicht|wieder antwortet|Persevere antwortet/;

for (const { language, all, otherwise, own } of languages) {
  test(`[UI4] given the ${language} texts of the page alone in a browser, none speaks of a server or of your computer`, () => {
    const said = new Map([...textsOf(all), ...textsOf(otherwise)]);
    const wrong = [...said].filter(([path, text]) => !notShown.test(path) && !meant.test(path) && untrue.test(text));
    assert.deepEqual(wrong, []);
  });

  test(`given what is said otherwise in ${language}, each of it takes the place of a text that the page has`, () => {
    const known = new Set(textsOf(all).map(([path]) => path.replace(/\.\d+$/, '')));
    const lost = textsOf(otherwise).filter(([path]) => !known.has(path.replace(/\.\d+$/, '')));
    assert.deepEqual(lost, []);
  });

  test(`given the ${language} words about the only copy, they name no part of a browser that nobody knows`, () => {
    const wrong = textsOf(own).filter(([, text]) => /OPFS|IndexedDB|cache|storage API|localStorage|Cache/i.test(text));
    assert.deepEqual(wrong, []);
  });
}

test('[UI4] given what is said of notes that an emptied browser takes, nothing calls them kept, safe or saved', () => {
  const tuesday = { as: 'weekday', text: 'Tuesday' } as const;
  const { where } = onlyCopy;
  const onlyHere = [where.onlyHere('phone', tuesday), where.untilClosed, onlyCopy.banner.untilClosed];
  assert.equal(onlyHere[0], 'Your notes are on this phone only, since Tuesday.');
  for (const said of onlyHere) assert.doesNotMatch(said, /\bkept\b|\bsafe\b|(?<!Nothing )\bis saved\b/);
});

test('where the notes are is one sentence with its day or its time', () => {
  const time = { as: 'clock', text: '10:42 am' } as const;
  const german = onlyCopyIn('sie').where;
  const said = [
    onlyCopy.where.inFile('computer', 'persevere-2026-12-10.jsonl', time),
    onlyCopy.where.inDownload('phone', time),
    onlyCopy.where.partly('tablet', { as: 'date', text: '3 December' }),
    german.onlyHere('phone', { as: 'date', text: '3. Dezember' }),
    german.inShare('phone', { as: 'clock', text: '10:42' }),
  ];
  assert.deepEqual(said, [
    'Your notes are on this computer and in the file persevere-2026-12-10.jsonl, at 10:42 am.',
    'Your notes are on this phone. A copy went to your downloads at 10:42 am: look that it is there.',
    'Your last copy was made on 3 December. What you noted since is on this tablet only.',
    'Ihre Notizen liegen nur auf diesem Handy, seit dem 3. Dezember.',
    'Ihre Notizen liegen auf diesem Handy und in der Kopie, die Sie um 10:42 Uhr geteilt haben.',
  ]);
});
