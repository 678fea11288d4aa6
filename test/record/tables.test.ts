import { describe, expect, test } from 'vitest';
import { factIds, isEntityId } from '../../src/index.js';
import {
  assessments,
  documentIds,
  getAssessment,
  getDocumentTable,
  getFigureTable,
  getReference,
} from '../../src/record/index.js';

describe('the table of documents', () => {
  const rows = getDocumentTable();

  test('has a row for each place in the text of a document', () => {
    const places = assessments.flatMap(({ pairs }) =>
      pairs.filter(({ role, reference }) => role === 'primaryText' && getReference(reference).textOf !== undefined),
    );
    expect(rows).toHaveLength(places.length);
    for (const { fact, document, ...place } of rows) {
      expect(getReference(place.reference).textOf).toBe(document);
      expect(getAssessment(fact).pairs).toContainEqual({ role: 'primaryText', ...place });
    }
  });

  test('follows the post, and within a fact the days of adoption', () => {
    const keys = rows.map(({ fact, document }) => factIds.indexOf(fact) * 1000 + documentIds.indexOf(document));
    expect(keys).toEqual([...keys].sort((one, other) => one - other));
    expect(documentIds.every(isEntityId)).toBe(true);
  });

  test('says of each principle where both charters have it, or that they do not', () => {
    for (const fact of factIds.filter((id) => /^principle(?!Openness|Voluntary|Shared|International)/.test(id))) {
      const documents = rows.filter((row) => row.fact === fact && row.locator !== undefined);
      const named = documents.map(({ document }) => document);
      expect(named, fact).toContain('unCharter');
      expect(named, fact).toContain('scoCharter');
    }
    const borders = rows.filter(({ fact }) => fact === 'principleInviolabilityOfBorders');
    expect(borders.find(({ document }) => document === 'unCharter')).toMatchObject({ absent: true });
    expect(borders.find(({ document }) => document === 'scoCharter')).toMatchObject({ bears: 'supports' });
  });
});

describe('the table of figures', () => {
  const rows = getFigureTable();
  const rats = factIds.filter((id) => /^rats[A-Z]/.test(id));

  test('has the figure of the post first, and then every recorded one', () => {
    for (const fact of new Set(rows.map((row) => row.fact))) {
      const [own, ...others] = rows.filter((row) => row.fact === fact);
      expect(own?.references).toEqual([]);
      expect(own?.by).toBe('Rashid Alimov');
      const { recorded = [] } = assessments.find((assessment) => assessment.fact === fact) ?? {};
      expect(others).toHaveLength(recorded.filter(({ kind }) => kind === 'figure' || kind === 'range').length);
      expect(others.every(({ references, role }) => references.length > 0 && role !== undefined)).toBe(true);
    }
  });

  test('says of each figure on RATS who gave it', () => {
    const given = rows.filter(({ fact }) => rats.includes(fact));
    expect(given.length).toBeGreaterThan(30);
    // of others, only a report that quotes nobody, or one that was not legible to the end
    expect(given.filter(({ by, basis }) => by === undefined && basis === 'stated')).toEqual([]);
  });

  test('is new each time', () => {
    expect(getFigureTable()).not.toBe(rows);
    expect(getDocumentTable()[0]).not.toBe(getDocumentTable()[0]);
  });
});
