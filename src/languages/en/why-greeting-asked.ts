import type { GreetingDoubt } from '../../core/write/greeting-doubt.ts';

/** Why it is asked how somebody is greeted (WR11). */
export const whyGreetingAsked: Readonly<Record<GreetingDoubt, string>> = {
  single: 'One name alone may be a first name or a family name.',
  order: 'The family name may stand first.',
  initials: 'Of the first name only a letter is known.',
  'no-address': 'German greets with Frau or Herr, and nothing you noted says which.',
  'title-alone': 'A title goes with a family name, and this may be a first name.',
  nobility: 'Titles of nobility are part of the name, and people differ in how they are greeted.',
  capitals: 'In capitals, or in small letters, a name does not show how it is written.',
  'with-post': 'The name stands with a post.',
  'one-of-two': 'It may be one or the other.',
  signed: 'They signed a mail to you like this.',
};
