import type { UnsaidWords } from '../../core/understand/unsaid.ts';

const wished =
  'haetten? (?!sie\\b|du\\b)|haetten? sie [^?]{0,120}\\bgerne?\\b|hatten? [^.;]{0,80}\\b(?:gehofft|geplant|vorgehabt|beabsichtigt)\\b|eigentlich|urspruenglich|wollten? (?:wir |ich )?(?:uns|mich|ihnen|sie|dich|dir)\\b|haetten? ihnen';
const denied =
  '(?:koennen|kann|werden|wird|schaffen|schafft|moechten|wollen)\\b[^.;,]{0,90}\\b(?:nicht|keine?[nmrs]?)\\b(?! vor\\b)|nicht (?:in der lage|moeglich)|ausserstande';
const past =
  '(?:habe|haben|hatte|hatten)\\b[^.;,]{0,80}\\b(?:versucht|angerufen|geschrieben|gemeldet|gesprochen|kennengelernt|besprochen|erreicht)\\b|versuchte|(?:sie|du|dir|ihnen) (?:schrieben|schriebst|sagten|sagtest|meinten|meintest|erwaehnten|erwaehntest)|rief (?:sie|dich|ich)|schrieb (?:ich|ihnen)';

/** What German tells and does not promise, in words that were made plain. */
export const unsaid: UnsaidWords = {
  joints:
    /[;:–—]|, (?:aber|und|doch|jedoch|sondern|da|weil|denn|sodass|so dass|dafuer|werde|melde)\b| (?:aber|doch|jedoch|und)\b|(?<!\d)\. | - /g,
  unsaid: new RegExp(`\\b(?:${wished}|${denied}|${past})`),
  conditional:
    /\b(?:wenn|falls|sofern|vorausgesetzt|je nachdem|sollten?)\b(?! (?:sie|du|wir|ich)\b)(?! (?:nicht|nichts|noetig)\b)/,
  still: /\bnicht (?:\w+ ){0,4}vor\b|\berst\b|\bnoch (?:nicht|keine?[nmrs]?)\b|\b(?:falls|sollten?|wenn) (?:sie|du)\b/,
};

/** Stands before what is wished, denied or over. */
export const unreal =
  /\bhaetten? (?!sie\b|du\b|zeit\b)|\bhatten? [^.;]{0,80}\b(?:gehofft|geplant|vorgehabt)\b|\b(?:eigentlich|urspruenglich)\b|\b(?:nicht|keine?[nmrs]?)\b(?! nur)[^,;:–]*$/;
