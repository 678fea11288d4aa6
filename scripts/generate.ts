import { generateModules } from './emit/modules.js';
import { writeModules } from './emit/write-modules.js';
import { orFaults } from './read/fault.js';

// makes src/generated/ from data/
orFaults(() => writeModules(generateModules()));
