// everything that may be wanted alone, as an index has it
export { cite } from '../../../../src/citations/cite.js';
export { citeSource } from '../../../../src/citations/cite-source.js';
export * from '../../../../src/citations/styles/table.js';
