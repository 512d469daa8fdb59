import type { Tagger } from '../../core/write/note-reading.ts';

let loaded: Promise<Tagger> | null = null;

/**
 * The parts of speech of English words, by wink-nlp and its small model (ADR 14). Loaded with the first note that is read for a letter,
 * and kept.
 */
export function loadTagger(): Promise<Tagger> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Tagger> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const words = tokens.out();
    const kinds = tokens.out(its.pos);
    return words.map((word, index) => ({ text: word, pos: kinds[index] ?? 'X' }));
  };
}
