import { verdicts } from '../../src/record/verdicts.js';
import { faultIn, type Rule } from './rule.js';

/** A verdict that rests on sources has one that is independent of the organization, or says that none was found. */
export const independenceIsStated: Rule = ({ record }) => {
  const independent = new Set(
    record.references.filter(({ value }) => value.independence === 'independent').map(({ value }) => value.id),
  );
  return record.assessments.flatMap(({ file, value }) => {
    const { fact, verdict, references, noIndependentSource } = value;
    const has = references.some((id) => independent.has(id));
    const rests = verdicts[verdict].restsOnSources;
    if (rests && references.length === 0) {
      return [faultIn(file, fact, 'references', `is empty, though '${verdict}' rests on sources`, 'name the sources')];
    }
    if (rests && !has && !noIndependentSource) {
      const remedy = 'name one, or set noIndependentSource to true';
      return [faultIn(file, fact, 'references', 'holds no source independent of the organization', remedy)];
    }
    if (noIndependentSource && (has || !rests)) {
      const problem = has ? 'is set, though a source is independent' : `is set, though the verdict is '${verdict}'`;
      return [faultIn(file, fact, 'noIndependentSource', problem, 'remove it')];
    }
    return [];
  });
};
