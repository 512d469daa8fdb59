import type { Refusal } from '../../contract/refusals/refusal.ts';
import type { Answered, Build, StoreKind } from './messages.ts';
import type { Question } from './serve.ts';

/** Grows when messages between windows change in a way that another build does not understand. The fields of `Sender` never change. */
const PROTOCOL = 1;

/** Stands in every message, so that each build can tell at least which build spoke. */
interface Sender {
  readonly protocol: number;
  readonly build: Build;
}

/** Said to all windows. */
export type ToAll =
  | { readonly kind: 'hello' | 'build' | 'ping' | 'pong' }
  | {
      readonly kind: 'leads';
      readonly term: string;
      readonly opening: boolean;
      /** Its page is seen. */
      readonly visible: boolean;
      readonly store: StoreKind | null;
      readonly trouble: Refusal | null;
    }
  | { readonly kind: 'left'; readonly term: string };

/** Said to the window that leads, by another one. */
export type ToLeader =
  | { readonly kind: 'ask'; readonly from: string; readonly id: string; readonly question: Question }
  | { readonly kind: 'abort'; readonly from: string; readonly id: string };

/** Said to one window by the one that leads. */
export type ToWindow =
  | { readonly kind: 'answer'; readonly term: string; readonly id: string; readonly answered: Answered }
  | {
      readonly kind: 'progress';
      readonly term: string;
      readonly id: string;
      readonly done: number;
      readonly all: number;
    };

/** A way to some windows of the same install. */
export interface Way<M> {
  say(message: M): void;
  close(): void;
}

/**
 * Opens a way by its name. A message goes to every other window that has a way of this name open, and to nobody else.
 * @param hear told of what others say; with null for the message where another build speaks
 */
export function openWay<M extends object>(
  name: string,
  build: Build,
  hear: (message: M | null, build: Build) => void = () => {},
): Way<M> {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Sender & { readonly message: M }>) =>
    hear(data.protocol === PROTOCOL ? data.message : null, data.build);
  return {
    say: (message) => channel.postMessage({ protocol: PROTOCOL, build, message } satisfies Sender & { message: M }),
    close: () => channel.close(),
  };
}
