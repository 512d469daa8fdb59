import { useId } from 'preact/hooks';
import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './card.css';
/**
 * A thing that is more than a line and stands by itself: an interview today, an offer, a question. Never a card within a card, and no list of cards
 * where rows would do.
 *
 * @example <Card look="urgent" title={words.answerBy(day)} end={<Chip tone="urgent">{left}</Chip>} acts={<Button kind="main">{words.accept}</Button>} />
 */
export function Card({ title, above, end, children, acts, level = 2, look = 'plain' }) {
  const id = useId();
  const Title = `h${level}`;
  return _jsxs('section', {
    class: 'ui-card',
    'data-look': look,
    'aria-labelledby': id,
    children: [
      above !== undefined && _jsx('p', { class: 'ui-card-above', children: above }),
      _jsxs('div', {
        class: 'ui-card-head',
        children: [_jsx(Title, { class: 'ui-card-title', id: id, children: title }), end],
      }),
      children,
      acts !== undefined && _jsx('div', { class: 'acts', children: acts }),
    ],
  });
}
