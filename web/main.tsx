import { render } from 'preact';
import { enter, key } from './api/session.ts';
import { App } from './app.tsx';
import { watch } from './state/live.ts';
import { prime } from './state/use-load.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
try {
  await enter();
  if (key.value !== null && location.pathname === '/') await prime('today', {});
} catch {
  // Nobody answered; the screens say so and try again.
}
place.replaceChildren();
render(<App />, place);
watch();
