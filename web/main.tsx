import { render } from 'preact';
import { enter } from './api/session.ts';
import { App } from './app.tsx';
import { watch } from './state/live.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to stand in.');
try {
  await enter();
} catch {
  // Nobody answered; the screens say so and try again.
}
place.replaceChildren();
render(<App />, place);
watch();
