import { type CsvLines, csvLines } from './.vitepress/explore/csv.js';

export declare const data: CsvLines;

/** What a download is made of; it is loaded when somebody downloads. */
export default { load: () => csvLines() };
