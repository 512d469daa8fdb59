import type { ComponentChildren } from 'preact';

interface SpecimenProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** All states of one part, under its name. */
export function Specimen({ name, children }: SpecimenProps) {
  return (
    <section class="specimen" id={name.toLowerCase()} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{name}</h2>
      {children}
    </section>
  );
}

/** One state of it, with the word for the state. */
export function State({ name, children }: SpecimenProps) {
  return (
    <div class="state" data-state={name}>
      <p class="state-name">{name}</p>
      {children}
    </div>
  );
}
