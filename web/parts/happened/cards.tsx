import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isWide } from '../../state/wide.ts';
import { page } from '../../state/words.ts';
import { Dots } from '../ui/dots.tsx';
import { Icon } from '../ui/icon.tsx';
import './happened.css';

export interface CardOfForm {
  readonly key: string;
  readonly title: string;
  /** True once anything stands in it. */
  readonly answered: boolean;
  readonly content: ComponentChildren;
}

interface CardsProps {
  readonly cards: readonly CardOfForm[];
  /** The card that is shown on a phone, from 0. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  /** Beside the dots: what is seldom wanted. */
  readonly menu: ComponentChildren;
}

/** Questions one at a time on a phone, with dots that lead to each; at the desk all of them, with their names beside. None has to be answered. */
export function Cards({ cards, at, onGo, menu }: CardsProps) {
  const form = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  // Before the next key: Tab goes on from the card that was chosen, however fast it is pressed.
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    // Who listens hears where they are now; nothing covers the screen of who types.
    const card = form.current?.querySelector<HTMLElement>(`#card-${cards[at]?.key}`);
    card?.focus({ preventScroll: true });
    if (isWide.peek()) card?.scrollIntoView({ block: 'start' });
    else scrollTo(0, 0);
  }, [at]);
  const names = cards.map((each) => each.title);
  return (
    <div class="happened-cards" ref={form}>
      {cards.length > 1 && (
        <div class="happened-where">
          {isWide.value ? (
            <ol aria-label={page.happened.cards}>
              {cards.map((card, index) => (
                <li key={card.key}>
                  <button type="button" class="quiet" onClick={() => onGo(index)}>
                    <span class="happened-mark" data-answered={card.answered || undefined}>
                      {card.answered && <Icon name="check" />}
                    </span>
                    {card.title}
                  </button>
                </li>
              ))}
            </ol>
          ) : (
            <Dots label={page.happened.cards} steps={names} at={at} onGo={onGo} />
          )}
          {menu}
        </div>
      )}
      <div class="happened-form">
        {cards.map(
          (card, index) =>
            (isWide.value || index === at) && (
              <section key={card.key} aria-labelledby={`card-${card.key}`}>
                <h2 id={`card-${card.key}`} tabIndex={-1}>
                  {card.title}
                </h2>
                {card.content}
              </section>
            ),
        )}
      </div>
    </div>
  );
}
