/** The part of the version number that a change increases. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The larger of two bumps. */
export const largerBump = (a: Bump, b: Bump): Bump => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** Returns the bump for a version: before 1.0.0, a major change is a minor one. */
export const beforeFirstMajor = (bump: Bump, version: string): Bump =>
  bump === 'major' && version.startsWith('0.') ? 'minor' : bump;

/** Returns the version that follows after a bump. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}
