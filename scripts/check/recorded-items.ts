import type { AssessmentContent, Recorded } from '../../src/record/model.js';
import type { AuthoredRecord } from '../read/authored.js';

/** A recorded item, its assessment, and its place there. */
interface Placed {
  readonly file: string;
  readonly value: AssessmentContent;
  readonly item: Recorded;
  readonly at: string;
}

/** Lists the recorded items of all assessments. */
export const recordedItems = (record: AuthoredRecord): Placed[] =>
  record.assessments.flatMap(({ file, value }) =>
    (value.recorded ?? []).map((item, index) => ({ file, value, item, at: `recorded.${index}` })),
  );
