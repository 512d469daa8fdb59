/** What a domain belongs to: the part that somebody registered, and its name without the public suffix ("acme" of acme.com.au). */
export interface Site {
  readonly domain: string;
  readonly label: string;
}

/** Finds the site of a domain by the public suffix list; null for none that could be registered. */
export type Sites = (domain: string) => Site | null;

/** Providers of private mailboxes: their domain says nothing of a firm. */
const FREEMAIL = new Set(
  'gmail.com googlemail.com msn.com ymail.com rocketmail.com icloud.com me.com mac.com web.de freenet.de t-online.de mail.com mail.ru bk.ru list.ru inbox.ru proton.me protonmail.com protonmail.ch pm.me hey.com fastmail.com fastmail.fm tutanota.com tutanota.de tuta.io tuta.com posteo.de posteo.net mailbox.org zohomail.com zohomail.eu btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl xs4all.nl kpnmail.nl comcast.net verizon.net att.net sbcglobal.net cox.net rogers.com shaw.ca bigpond.com optusnet.com.au xtra.co.nz rediffmail.com qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net uol.com.br bol.com.br terra.com.br seznam.cz wp.pl o2.pl onet.pl interia.pl ethereal.email'.split(
    ' ',
  ),
);
/** Providers with a domain in every country. */
const FREEMAIL_FAMILY = /^(?:yahoo|hotmail|outlook|live|gmx|aol|yandex)\.(?:com?\.)?[a-z]{2,3}$/;

export function domainOf(email: string): string {
  return (email.split('@')[1] ?? '').trim().toLowerCase();
}

export function isFreemail(domain: string): boolean {
  return FREEMAIL.has(domain) || FREEMAIL_FAMILY.test(domain);
}

/** Services that send a recorder or a calendar's own helper into meetings, by their site. */
const RECORDERS = new Set(
  'otter.ai fireflies.ai read.ai fathom.video tldv.io grain.com grain.co avoma.com gong.io chorus.ai krisp.ai sembly.ai meetgeek.ai supernormal.com circleback.ai notta.ai airgram.io recall.ai spinach.ai metaview.ai brighthire.com brighthire.ai zoom.us'.split(
    ' ',
  ),
);
/** Services that arrange interviews or applications for firms and write in their name. */
const ARRANGERS = new Set(
  'calendly.com goodtime.io cronofy.com modernloop.io prelude.co greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com smartrecruiters.com teamtailor.com teamtailor-mail.com recruitee.com myworkday.com icims.com jobvite.com personio.de personio.com hirevue.com bamboohr.com breezy.hr pinpointhq.com successfactors.com successfactors.eu taleo.net oraclecloud.com linkedin.com indeed.com indeedemail.com workday.com myworkdayjobs.com ultipro.com ukg.net avature.net eightfold.ai phenompeople.com paradox.ai hire.com jazzhr.com jazz.co applytojob.com comeet.com comeet-notifications.com zohorecruit.com zohorecruit.eu softgarden.de softgarden.io rexx-systems.com join.com onlyfy.io prescreenapp.io dvinci.de dvinci-hr.com umantis.com concludis.de hackerrank.com hackerrankforwork.com codility.com codesignal.com karat.io savvycal.com cal.com doodle.com youcanbook.me acuityscheduling.com chilipiper.com willo.video sparkhire.com vidcruiter.com totaljobs.com cv-library.co.uk glassdoor.com xing.com stepstone.de'.split(
    ' ',
  ),
);
/** Calendars give rooms and groups addresses under these. */
const ROOMS = /(?:^|\.)(?:resource|group)\.calendar\.google\.com$|^calendar\.google\.com$/;

export type Service = 'recorder' | 'arranger' | 'room';

/** The service to which a domain belongs; null for any firm. */
export function serviceOf(domain: string, sites: Sites): Service | null {
  if (ROOMS.test(domain)) return 'room';
  const site = sites(domain)?.domain ?? domain;
  return RECORDERS.has(site) ? 'recorder' : ARRANGERS.has(site) ? 'arranger' : null;
}

/** Letters and digits alone, for comparing a firm's name with a domain's. */
function squeezed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** "harbour-freight" as a name: a proposal, never more. */
export function nameOfLabel(label: string): string {
  return label
    .split('-')
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ');
}

/** Whether a firm's name and a domain's label may be one name: "Zoom" and zoom.us, "Tamsin & Reed" and tamsin-reed.example. */
export function isNamed(label: string, firm: string): boolean {
  const [one, other] = [squeezed(label), squeezed(firm)];
  if (one.length < 2 || other.length < 2) return false;
  const shorter = Math.min(one.length, other.length);
  return (
    one === other ||
    one.replaceAll('and', '') === other.replaceAll('and', '') ||
    (shorter >= 4 && (one.startsWith(other) || other.startsWith(one)))
  );
}
