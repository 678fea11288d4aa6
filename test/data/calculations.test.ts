import { expect, test } from 'vitest';
import { calculationSchema } from '../../src/schemas/calculations.js';

const group = {
  id: 'areaOfClub',
  name: 'Club',
  form: 'organization',
  members: { Ann: 12, Bob: 9 },
  lacking: ['Dan'],
  references: ['atlas'],
};

const comparison = (groups: readonly object[]) => ({
  kind: 'comparison',
  id: 'clubsByArea',
  title: 'Area of clubs',
  unit: 'km2',
  roundedTo: 10,
  reference: 'yearbook',
  groups,
  sha256: '0'.repeat(64),
});

const messages = (value: object) => {
  const { error } = calculationSchema.safeParse(value);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
};

test('a comparison of organizations and forums is a calculation', () => {
  expect(messages(comparison([group, { ...group, id: 'areaOfFair', form: 'forum' }]))).toEqual([]);
});

test('a group names a member with a figure', () => {
  expect(messages(comparison([{ ...group, members: {} }]))).toEqual(['groups.0.members: must name a member']);
});

test('no figure is zero or less', () => {
  expect(messages(comparison([{ ...group, members: { Ann: 0 } }]))).toHaveLength(1);
});

test('a member that lacks a figure has none', () => {
  expect(messages(comparison([{ ...group, lacking: ['Bob'] }]))).toEqual([
    'groups.0.lacking: must not name members that have a figure',
  ]);
});

test('a comparison has an organization', () => {
  expect(messages(comparison([{ ...group, form: 'forum' }]))).toEqual(['groups: must have an organization']);
});

test('every calculation has a digest of its inputs', () => {
  const { sha256, ...rest } = comparison([group]);
  expect(messages(rest)).toHaveLength(1);
  expect(messages({ ...rest, sha256: sha256.slice(1) })).toEqual(['sha256: must be 64 lower-case hexadecimal digits']);
});
