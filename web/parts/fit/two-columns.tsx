import type { ComponentChildren } from 'preact';
import './two-columns.css';

/** Two parts of a screen side by side at the desk, one after the other on the phone. */
export function TwoColumns({ children }: { readonly children: ComponentChildren }) {
  return <div class="fit-two">{children}</div>;
}
