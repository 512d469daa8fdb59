import { clearBrowser, refusedAtDoor, unsent } from '../api/session.ts';
import { page } from '../state/words.ts';

/** Shown to a browser that has no key: how it gets in. */
export function Door() {
  const { door } = page;
  return (
    <main id="content" class="door">
      <h1>{page.common.product}</h1>
      {refusedAtDoor.value !== null && <p>{refusedAtDoor.value}</p>}
      {unsent.value > 0 && <Unsent />}
      <p class="large">{door.open}</p>
      <p class="soft">{door.how}</p>
    </main>
  );
}

/** What was typed here and may not have arrived: not shown to who has no key, and not thrown away unasked. */
function Unsent() {
  const { door } = page;
  const count = unsent.value;
  return (
    <section class="question" aria-label={door.unsent}>
      <p>{door.unsentText(count)}</p>
      <div class="acts">
        <button type="button" class="quiet" onClick={clearBrowser}>
          {door.throwAway(count)}
        </button>
      </div>
    </section>
  );
}
