import { NotFetched } from '../../app/ports/home.ts';
import { type LearnedReaders, learnedFrom } from './weights-from.ts';

/**
 * What was learned, fetched from a site where the files of a language lie below `folder`, an address that ends with a slash, in a folder of
 * its code. Throws `NotFetched` where a file cannot be had.
 */
export function learnedInPage(folder: string): LearnedReaders {
  return learnedFrom(async (language, name) => {
    try {
      const answer = await fetch(`${folder}${language}/${name}`);
      // A host may answer with a page of its own where a file is missing.
      if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html') === true)
        throw new Error(`${name} was answered with ${answer.status}.`);
      return new Uint8Array(await answer.arrayBuffer());
    } catch (error) {
      throw new NotFetched({ code: 'weights' }, error);
    }
  });
}
