const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://\\S+$' };

const name = (fields: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(fields.map((field) => [field, text])),
  required: fields,
  additionalProperties: false,
});

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 1,
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

const common = {
  id: text,
  title: text,
  author: {
    type: 'array',
    items: { anyOf: [name(['literal']), name(['family', 'given'])] },
    minItems: 1,
    maxItems: 1,
  },
  'container-title': text,
  issued: date,
  URL: address,
};

/** An item of one type, with these fields beside the common ones and, perhaps, those. */
function item(type: string, fields: object, optional: object = {}) {
  const required = { type: { const: type }, ...common, ...fields };
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const custom = {
  type: 'object',
  properties: { citationKey: text, packageUrl: text, evidence: text },
  required: ['citationKey', 'packageUrl'],
  additionalProperties: false,
};

/**
 * What this package may write of CSL-JSON, narrower than the official schema, which stands beside it in the tests: it
 * asks for the fields that an item of each type has here, and for text in them.
 */
export const cslDataSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    anyOf: [
      item('entry', { publisher: text, custom }, { accessed: date }),
      item('entry-encyclopedia', { publisher: text, custom, 'original-date': date }, { accessed: date }),
      item('post', { genre: text }),
      item('article-magazine', { publisher: text, volume: text, issue: text }),
    ],
  },
};
