import { answersTo } from './answers.js';

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(answersTo(data)));
