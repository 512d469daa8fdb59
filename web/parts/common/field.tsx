/** Screens of before import it from here; the part itself is in `web/parts/ui`. */
export { Choice, Field } from '../ui/field.tsx';
