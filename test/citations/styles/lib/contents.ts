// everything of which one function may be wanted alone, as an index has it
export { cite } from '../../../../src/citations/cite.js';
export { citeSource } from '../../../../src/citations/source.js';
export { citeApa } from '../../../../src/citations/styles/apa.js';
export { citeChicago } from '../../../../src/citations/styles/chicago.js';
export { citeChicagoNotes } from '../../../../src/citations/styles/chicago-notes.js';
export { citationStyles } from '../../../../src/citations/styles/editions.js';
export { citeHarvard } from '../../../../src/citations/styles/harvard.js';
export { citeIeee } from '../../../../src/citations/styles/ieee.js';
export { citeMla } from '../../../../src/citations/styles/mla.js';
export { citeVancouver } from '../../../../src/citations/styles/vancouver.js';
