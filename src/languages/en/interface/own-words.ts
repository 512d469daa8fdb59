import type { OwnWordsFacts } from '../../../contract/refusals/own-words.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import type { OwnFault } from '../../../core/write/own-letter.ts';
import { counted } from './counted.ts';

/** What is wrong with a letter of your own, and what to do about it. */
function faultOf(fault: OwnFault['code'], of: string): readonly [what: string, todo: string] {
  switch (fault) {
    case 'unknown-blank':
      return [
        `There is no blank called “${of}”.`,
        'Take one of those that there are, for instance {role}, {day} or {topic}; or write the words without braces.',
      ];
    case 'may-be-absent':
      return [
        `The blank {${of}} stands outside square brackets, and it is not always known.`,
        `Put it in square brackets with the words that fall away with it, or say that the letter is used only where it is known.`,
      ];
    case 'nested-bracket':
      return ['A square bracket stands within another.', 'Close the first before the next begins.'];
    case 'bracket-not-begun':
      return ['A square bracket closes that was not opened.', 'Put [ where the words begin that may fall away.'];
    case 'bracket-not-ended':
      return ['A square bracket is not closed.', 'Put ] behind the words that may fall away.'];
    case 'brace':
      return ['A brace stands without its other.', 'Write a blank with both, for instance {role}.'];
    case 'empty':
      return ['There are no words beside the blanks.', 'Write the letter as you would send it.'];
    case 'greeting':
      return [
        `It begins with a greeting (“${of}”), and each letter has one of its own.`,
        'Leave the greeting out: it is put before your words.',
      ];
    case 'signed':
      return [
        `It ends with your name, which stands under each letter anyway.`,
        'Leave out the closing and your name: they are put behind your words.',
      ];
    case 'blank-in-subject':
      return [
        `The subject “${of}” has a blank that is not always known.`,
        'Put it in square brackets, write the subject without it, or leave it empty: then it goes under that of ours.',
      ];
  }
}

export const ownWords: WordsOf<OwnWordsFacts> = {
  'no-letter-of-a-call': () => ({
    what: 'Words for a call are not kept as a letter.',
    todo: 'Ask for the letter by e-mail or as a message, and keep that.',
  }),
  'own-letter-gone': () => ({ what: 'This letter is not here any more.', todo: 'Look at your own letters.' }),
  'which-letter': () => ({ what: 'Which letter is to be taken away was not said.', todo: 'Name it.' }),
  'too-many-letters': ({ most }) => ({
    what: `You keep ${counted(most, { one: 'letter', other: 'letters' })} already.`,
    todo: 'Take away one that you no longer use.',
  }),
  'letter-without-words': () => ({
    what: 'The words of the letter were not given.',
    todo: 'Look at what a draft would give, change it in a file, and give that.',
  }),
  'letter-without-occasion': ({ some }) => ({
    what: 'It was not said what the letter is for.',
    todo: `Say it: ${some.join(', ')} and so on, or name the draft that it was made from. They are all listed.`,
  }),
  'no-such-need': ({ unknown, situations }) => ({
    what: `There is nothing called “${unknown}” on which a letter could depend.`,
    todo: `Name a blank, or one of: ${situations.join(', ')}; with not- before it for where it is not so.`,
  }),
  'phrase-gone': () => ({ what: 'This phrase is not here any more.', todo: 'Look at your phrases.' }),
  'which-phrase': () => ({ what: 'Which phrase is to be taken away was not said.', todo: 'Name it.' }),
  'phrase-without-words': () => ({ what: 'The sentence was not given.', todo: 'Write it as it stands in a letter.' }),
  'phrase-with-blanks': () => ({
    what: 'A phrase stands in a letter as it is, and this one has a brace or a square bracket.',
    todo: 'Write it without; a whole letter of your own may have blanks.',
  }),
  'too-many-phrases': ({ most }) => ({
    what: `You keep ${counted(most, { one: 'phrase', other: 'phrases' })} already.`,
    todo: 'Take away one that you no longer use.',
  }),
  'own-letter-fault': ({ fault, of }) => {
    const [what, todo] = faultOf(fault, of);
    return { what, todo };
  },
};
