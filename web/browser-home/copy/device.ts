const { userAgent } = navigator;
/** A finger on a small screen: a phone that names itself otherwise. */
const isSmall = matchMedia('(pointer: coarse)').matches && Math.min(screen.width, screen.height) < 600;
const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && navigator.maxTouchPoints > 1);

/** What is called "this": the device that holds the notes. */
export const device = isPad
  ? 'tablet'
  : isSmall || /iPhone|Android.*Mobile|Mobile.*Firefox/.test(userAgent)
    ? 'phone'
    : /Android/.test(userAgent)
      ? 'tablet'
      : 'computer';

/** True on an iPhone or iPad, whose browsers delete what a site keeps; not once it was opened from the home screen. */
export const onAppleTab =
  (isPad || /iPhone|iPod/.test(userAgent)) &&
  (navigator as { standalone?: boolean }).standalone !== true &&
  !matchMedia('(display-mode: standalone)').matches;
