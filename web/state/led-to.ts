import { useLayoutEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { here } from './address.ts';

/**
 * A screen that only leads on: an old address goes to the new one, and Back does not come upon it again.
 *
 * @example <Route path="/fit/:id" component={ledTo(({ id }) => `/job/${id}/fit`)} />
 */
export function ledTo(path: (params: Readonly<Record<string, string>>) => string) {
  return function Led() {
    const { params } = useRoute();
    const { route } = useLocation();
    const { search, hash } = here();
    useLayoutEffect(() => route(path(params) + search + hash, true), []);
    return null;
  };
}
