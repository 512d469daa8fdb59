import type { first as english } from '../../../en/interface/page/first.ts';
import { type Address, je } from '../address.ts';
import { around } from './around.ts';
import { common } from './common.ts';
import { navigation } from './navigation.ts';
import { shell } from './shell.ts';
import { today } from './today.ts';

/** What the first screen says, in German. */
export function firstIn(address: Address): typeof english {
  const to = je(address);
  return { common: common(to), navigation: navigation(to), shell: shell(to), today: today(to) };
}

/** What is around the list of the day, in German: with what the first screen says, for one file more would cost more than its bytes. */
export function aroundIn(address: Address): { readonly around: ReturnType<typeof around> } {
  return { around: around(je(address)) };
}
