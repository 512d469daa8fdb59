// Runs in a worker of Node: parses what strangers sent, one piece after the other. The parser ends it when a piece takes too long.
import { parentPort } from 'node:worker_threads';
import { serve } from './parser-serve.ts';
import type { Asked } from './parser-tasks.ts';

const port = parentPort;
if (port === null) throw new Error('The parser runs in a worker alone.');
port.on('message', (asked: Asked) => serve(asked, (told) => port.postMessage(told)));
