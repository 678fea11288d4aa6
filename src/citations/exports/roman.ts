const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A volume as an integer, whether printed as `54` or as `LIV`: biber drops any other. */
export function volumeNumber(volume: string): number {
  if (/^\d+$/.test(volume)) return Number(volume);
  const digits = [...volume].map((letter) => values[letter] ?? Number.NaN);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
