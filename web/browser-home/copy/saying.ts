import { localeOf } from '../../state/locale.ts';
import { language } from '../../state/words.ts';
import { onlyCopy, type SaidTime } from '../home-words.ts';
import { type Said, saidAs } from './decide.ts';
import { device } from './device.ts';

const locale = localeOf(language.code);
const formats = {
  clock: new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: locale === 'en-GB' }),
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long' }),
  date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }),
};

/** "10:42 am" of today, "Tuesday" of the last days, "3 December" of before; of an instant in milliseconds. */
export function saidTime(at: number, now = Date.now()): SaidTime {
  const as = saidAs(at, now);
  return { as, text: formats[as].format(at).replace(/\s/gu, '\u00a0') };
}

/** Where the notes are, in one sentence (UI4). */
export function said(says: Said): string {
  const { where } = onlyCopy;
  switch (says.is) {
    case 'nothing':
      return where.nothing;
    case 'until-closed':
      return where.untilClosed;
    case 'only-here':
      return where.onlyHere(device, saidTime(says.since));
    case 'in-copy': {
      const { how, name, at } = says.copy;
      if (how === 'file') return where.inFile(device, name, saidTime(at));
      if (how === 'share') return where.inShare(device, saidTime(at));
      return how === 'download' ? where.inDownload(device, saidTime(at)) : where.inBrought(device, name);
    }
    case 'partly':
      return says.copy.how === 'brought'
        ? where.partlyBrought(device, says.copy.name)
        : where.partly(device, saidTime(says.copy.at));
  }
}
