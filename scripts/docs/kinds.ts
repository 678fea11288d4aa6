import type { FactKind } from '../../src/model.js';

/** What a fact of each kind holds beside the common fields, for the tables of README and guide. */
export const kinds: Readonly<Record<FactKind, { readonly holds: string; readonly fields: string }>> = {
  quantity: {
    holds: 'a figure with bound, unit and, where given, period',
    fields: '`value`, `bound`, `unit`, `asPrinted`, `unitAsPrinted?`, `period?`',
  },
  event: { holds: 'a meeting with date and place', fields: '`name`, `date`, `place`, `organizers`' },
  membership: {
    holds: "a State's membership of an organization",
    fields: '`state`, `organization`, `status`, `grantedAt`',
  },
  extent: { holds: 'how far a territory reaches along one axis', fields: '`axis`, `from`, `to`' },
  instrument: { holds: 'a document and the role given to it', fields: '`instrument`, `role`' },
  principle: { holds: 'a principle, by name', fields: '`name`' },
  aim: { holds: 'an aim, by name', fields: '`name`' },
  means: { holds: 'a means to an aim, by name', fields: '`name`' },
  threat: { holds: 'a threat, by name', fields: '`name`' },
  assertion: { holds: 'any other claim, told by its statement', fields: 'none' },
};
