import type { ComponentType } from 'preact';

/** What a home says before anything is noted in it, above the ways to begin; a server has nothing to say. */
export const BeforeBeginning: ComponentType = () => null;

/** Another way to begin, after the others: on a server there is none. */
export const AnotherBeginning: ComponentType = () => null;
