import type { GreetingDoubt } from '../../core/write/greeting-doubt.ts';

/** Why it is asked how somebody is greeted (WR11). */
export const whyGreetingAsked: Readonly<Record<GreetingDoubt, string>> = {
  single: 'Ein einzelner Name kann Vor- oder Nachname sein.',
  order: 'Vielleicht steht der Nachname vorn.',
  initials: 'Vom Vornamen ist nur ein Buchstabe bekannt.',
  'no-address': 'Ob Frau oder Herr, verrät keine Notiz.',
  'title-alone': 'Ein Titel gehört zum Nachnamen, und das hier könnte ein Vorname sein.',
  nobility: 'Adelstitel sind Teil des Namens, und nicht alle werden gleich begrüßt.',
  capitals: 'Ganz groß oder ganz klein geschrieben verrät ein Name nicht, wie er richtig aussieht.',
  'with-post': 'Der Name steht zusammen mit einer Position.',
  'one-of-two': 'Es kann das eine oder das andere sein.',
  signed: 'So war eine E-Mail von dort unterschrieben.',
};
