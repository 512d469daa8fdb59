import { useRef } from 'preact/hooks';
import { Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './row.css';
import { Icon } from './icon.tsx';
import { onSwipe } from './on-swipe.ts';
/**
 * A list of rows, with a line between two.
 *
 * @example <Rows label={words.people}>{people.map((each) => <Row key={each.id} title={each.name} href={`/people/${each.id}`} />)}</Rows>
 */
export function Rows({ children, label }) {
  return _jsx('ul', { class: 'ui-rows', 'aria-label': label, children: children });
}
/**
 * A line of a list: mark, title, meta, a chip at the end. It goes somewhere (`href`), does something (`onPress`), opens (`children`), or only says.
 *
 * @example
 * <Row icon="mail" title={step.title} meta={step.job} end={<Chip tone="urgent">{due}</Chip>} level={3} open={first}>
 *   <p>{reason}</p>
 * </Row>
 */
export function Row(props) {
  const { children, acts, href, onPress, id } = props;
  const line = useRef(null);
  const moves = props.swipe === undefined ? {} : onSwipe(line, props.swipe);
  const common = { class: 'ui-row-line', 'data-row': id, ...moves };
  const words = _jsx(Words, { ...props });
  return _jsxs('li', {
    class: 'ui-row',
    'data-done': props.done || undefined,
    'data-current': props.current || undefined,
    children: [
      children !== undefined
        ? _jsxs('details', {
            open: props.open ?? false,
            onToggle: (event) => props.onToggle?.(event.currentTarget.open),
            children: [
              _jsxs('summary', {
                ...common,
                ref: line,
                children: [
                  words,
                  _jsx('span', { class: 'ui-row-turn', children: _jsx(Icon, { name: 'chevron-down' }) }),
                ],
              }),
              _jsx('div', { class: 'ui-row-body', children: children }),
            ],
          })
        : href !== undefined
          ? _jsx('a', {
              ...common,
              ref: line,
              href: href,
              'aria-current': props.current || undefined,
              onClick: () => onPress?.(),
              children: words,
            })
          : onPress !== undefined
            ? _jsx('button', {
                ...common,
                type: 'button',
                ref: line,
                'aria-current': props.current || undefined,
                onClick: onPress,
                children: words,
              })
            : _jsx('div', { ...common, ref: line, children: words }),
      acts !== undefined && _jsx('div', { class: 'ui-row-acts', children: acts }),
    ],
  });
}
function Words({ icon, title, meta, end, level }) {
  const Title = level === undefined ? 'span' : `h${level}`;
  return _jsxs(_Fragment, {
    children: [
      icon !== undefined && _jsx(Icon, { name: icon }),
      _jsxs('span', {
        class: 'ui-row-words',
        children: [
          _jsx(Title, { class: 'ui-row-title by-itself', children: title }),
          meta !== undefined && meta !== '' && _jsx('span', { class: 'ui-row-meta by-itself', children: meta }),
        ],
      }),
      end !== undefined && _jsx('span', { class: 'ui-row-end by-itself', children: end }),
    ],
  });
}
