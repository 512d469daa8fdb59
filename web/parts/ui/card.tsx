import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './card.css';

interface CardProps {
  readonly title: ComponentChildren;
  /** Small, above the title: what kind of thing it is. */
  readonly above?: ComponentChildren;
  /** A chip at the end of the title. */
  readonly end?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons at its foot. */
  readonly acts?: ComponentChildren;
  readonly level?: 2 | 3 | 4 | undefined;
  /** `urgent` and `waiting`: a bar in its colour at the side. `wash`: set back, for a question beside the thing itself. */
  readonly look?: 'plain' | 'urgent' | 'waiting' | 'wash' | undefined;
}

/**
 * A thing that is more than a line and stands by itself: an interview today, an offer, a question. Never a card within a card, and no list of cards
 * where rows would do.
 *
 * @example <Card look="urgent" title={words.answerBy(day)} end={<Chip tone="urgent">{left}</Chip>} acts={<Button kind="main">{words.accept}</Button>} />
 */
export function Card({ title, above, end, children, acts, level = 2, look = 'plain' }: CardProps) {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section class="ui-card" data-look={look} aria-labelledby={id}>
      {above !== undefined && <p class="ui-card-above">{above}</p>}
      <div class="ui-card-head">
        <Title class="ui-card-title" id={id}>
          {title}
        </Title>
        {end}
      </div>
      {children}
      {acts !== undefined && <div class="acts">{acts}</div>}
    </section>
  );
}
