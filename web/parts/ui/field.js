import { useId } from 'preact/hooks';
import { jsx as _jsx, jsxs as _jsxs } from 'preact/jsx-runtime';
import './field.css';
/**
 * A labelled field: text, day, hour, number, search; with `lines` an area.
 *
 * @example <Field label={words.email} type="email" hint={words.whereFrom} error={wrong.value} {...bound(email)} />
 */
export function Field(props) {
  const { value, onInput, type = 'text', lines, onEnter, most = lines === undefined ? 200 : 20_000 } = props;
  const id = useId();
  const common = {
    id,
    value,
    maxLength: most,
    placeholder: props.placeholder,
    autofocus: props.first,
    ...described(id, props),
    onInput: (event) => onInput(event.currentTarget.value),
  };
  return _jsx(Around, {
    id: id,
    kind: lines === undefined ? type : 'lines',
    ...props,
    children:
      lines === undefined
        ? _jsx('input', {
            ...common,
            ...{ type },
            autocomplete: props.autoComplete ?? 'off',
            onKeyDown: (event) => event.key === 'Enter' && !event.isComposing && onEnter?.(),
          })
        : _jsx('textarea', { ...common, rows: lines, style: { '--lines': lines } }),
  });
}
/**
 * One of some six to twenty, in the browser's own list. Fewer are a `Choice` or a `Segmented`, more a `Combo`.
 *
 * @example <Select label={words.job} value={job.value} options={jobs} onChange={choose} />
 */
export function Select(props) {
  const { value, options, onChange } = props;
  const id = useId();
  return _jsx(Around, {
    id: id,
    kind: 'select',
    ...props,
    children: _jsx('select', {
      id: id,
      value: value,
      ...described(id, props),
      onChange: (event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      },
      children: options.map((option) => _jsx('option', { value: option.value, children: option.label }, option.value)),
    }),
  });
}
/** What a field is described by: its hint, and what is wrong with it. */
function described(id, { hint, error }) {
  const by = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return { 'aria-describedby': by === '' ? undefined : by, 'aria-invalid': error === undefined ? undefined : true };
}
function Around({ id, kind, label, quiet = false, hint, error, optional, children }) {
  return _jsxs('div', {
    class: 'field',
    'data-kind': kind,
    children: [
      _jsxs('label', {
        for: id,
        class: quiet ? 'unseen' : undefined,
        children: [label, optional !== undefined && _jsxs('span', { class: 'optional', children: [' ', optional] })],
      }),
      hint !== undefined && _jsx('p', { class: 'hint', id: `${id}-hint`, children: hint }),
      children,
      error !== undefined && _jsx('p', { class: 'error', id: `${id}-error`, role: 'alert', children: error }),
    ],
  });
}
/**
 * One of a few, each to be seen at once, as long as it needs to be: a native group of radio buttons.
 *
 * @example <Choice label={words.withWhom} options={[{ value: 'agency', label: words.agency }, ...]} {...chosen(met)} />
 */
export function Choice({ label, value, options, onChange, hint }) {
  const id = useId();
  return _jsxs('fieldset', {
    class: 'choice',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    children: [
      _jsx('legend', { children: label }),
      hint !== undefined && _jsx('p', { class: 'hint', id: `${id}-hint`, children: hint }),
      _jsx('div', {
        class: 'options',
        children: options.map((option) =>
          _jsxs(
            'label',
            {
              children: [
                _jsx('input', {
                  type: 'radio',
                  name: id,
                  value: option.value,
                  checked: value === option.value,
                  onChange: () => onChange(option.value),
                }),
                _jsx('span', { children: option.label }),
              ],
            },
            option.value,
          ),
        ),
      }),
    ],
  });
}
