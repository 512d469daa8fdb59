// Runs in a worker of a page: parses what strangers sent, one piece after the other. Whoever asked ends it when a piece takes too long.
// The parsers come with it, so that it runs whole or not at all, and no piece waits for one of them.
import 'csv-parse/browser/esm/sync';
import 'fflate';
import 'html-to-text';
import 'ical.js';
import 'postal-mime';
import { serve } from './parser-serve.ts';
import type { Asked } from './parser-tasks.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => serve(data, (told) => postMessage(told)));
