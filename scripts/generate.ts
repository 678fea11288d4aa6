import { orFaults } from './data/fault.js';
import { generateModules } from './emit/modules.js';
import { writeModules } from './emit/write-modules.js';

// makes src/generated/ from data/
orFaults(() => writeModules(generateModules()));
