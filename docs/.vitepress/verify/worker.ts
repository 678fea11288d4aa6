import { reportOn } from './report.js';

addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(reportOn(data)));
