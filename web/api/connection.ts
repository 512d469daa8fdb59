import { signal } from '@preact/signals';

/** True while Persevere does not answer; what is typed meanwhile stays in this browser. */
export const offline = signal(false);

/** True while something answers here that is not the Persevere which let this browser in. */
export const another = signal(false);

/**
 * True while nothing says that somebody else may listen here. What nobody asked for, such as a file fetched ahead, is fetched only then:
 * it would run in this page, which has the key.
 */
export const isAnswering = (): boolean => !offline.peek() && !another.peek();

/** True where the server shows another page by now than this one: it was updated. */
export const updated = signal(false);
