import { common } from './common.ts';
import { navigation } from './navigation.ts';
import { shell } from './shell.ts';
import { today } from './today.ts';

/** What the first screen says, in English. */
export const first = { common, navigation, shell, today };
