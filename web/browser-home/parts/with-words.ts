import type { ComponentType } from 'preact';
import { later } from '../../parts/common/later.tsx';
import { language } from '../../state/words.ts';
import { takeOnlyCopy } from '../home-words.ts';

/** A part of this home whose file and words come when it is first shown. */
export function laterWithWords(load: () => Promise<ComponentType>): ComponentType {
  return later(async () => {
    const [part] = await Promise.all([load(), takeOnlyCopy(language.code)]);
    return part;
  });
}
