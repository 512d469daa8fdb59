const { userAgent } = navigator;
const isPad = /iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && navigator.maxTouchPoints > 1);

/** What is called "this": the device that holds the notes. */
export const device = isPad
  ? 'tablet'
  : /iPhone|Android.*Mobile|Mobile.*Firefox/.test(userAgent)
    ? 'phone'
    : /Android/.test(userAgent)
      ? 'tablet'
      : 'computer';

/** True on an iPhone or iPad, whose browsers delete what a site keeps; not once it was opened from the home screen. */
export const onAppleTab =
  (isPad || /iPhone|iPod/.test(userAgent)) &&
  (navigator as { standalone?: boolean }).standalone !== true &&
  !matchMedia('(display-mode: standalone)').matches;
