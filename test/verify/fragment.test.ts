import { describe, expect, test } from 'vitest';
import { facts, noAlliances, ratsAttacksPrevented, ratsEffectiveness } from '../../src/index.js';
import { textFragment } from '../../src/verify/fragment.js';
import { post } from '../source/post.js';

/** Reads a directive as a browser does: prefix and suffix are marked by a hyphen. */
function read(directive: string) {
  const parts = directive.replace('#:~:text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : '';
  return { prefix, suffix, start: decodeURIComponent(parts[0] ?? ''), end: decodeURIComponent(parts[1] ?? '') };
}

const printedFragment = `#:~:text=${ratsAttacksPrevented.asPrinted}`;

describe('a text fragment without a copy', () => {
  test('is the printed form of every fact that has one', () => {
    const printed = facts.filter((fact) => fact.evidence.some((item) => item.printed));
    const read_ = printed.map((fact) => read(textFragment(fact)?.directive ?? '').start);
    expect(read_).toEqual(printed.map((fact) => fact.evidence.find((item) => item.printed)?.printed));
    expect(printed.length).toBeGreaterThan(30);
  });

  test('has no character that means something in a directive', () => {
    const texts = facts.flatMap((fact) => textFragment(fact)?.directive.slice('#:~:text='.length) ?? []);
    expect(texts.filter((text) => /[,&\s-]/.test(text))).toEqual([]);
  });

  test('says if its words occur more than once', () => {
    expect(textFragment(ratsAttacksPrevented)).toMatchObject({ directive: printedFragment, unique: true });
    expect(textFragment(ratsEffectiveness)).toMatchObject({ directive: '#:~:text=RATS', unique: false });
  });

  test('is undefined for a fact without a printed form', () => expect(textFragment(noAlliances)).toBeUndefined());

  test('is refused for anything but a fact', () => {
    expect(() => textFragment({ id: 'x' } as never)).toThrow('textFragment: an object is not a fact of this version');
    expect(() => textFragment(null as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    expect(() => textFragment(noAlliances, 5 as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});

describe.skipIf(post === undefined)("a text fragment with the reader's own copy", () => {
  const copy = post ?? '';
  const page = copy.replaceAll(/\s+/g, ' ').toLowerCase();
  const count = (words: string) => page.split(words.replaceAll(/\s+/g, ' ').toLowerCase()).length - 1;

  test('is unique for every fact, and the copy has its words', () => {
    const fragments = facts.map((fact) => ({ id: fact.id, fragment: textFragment(fact, copy) }));
    expect(fragments.filter(({ fragment }) => !fragment?.unique)).toEqual([]);
    const absent = fragments.filter(({ fragment }) => {
      const { prefix, start, end } = read(fragment?.directive ?? '');
      const needle = end ? start : [prefix, start].filter(Boolean).join(' ');
      return count(needle) === 0 || (end !== '' && count(end) === 0);
    });
    expect(absent).toEqual([]);
  });

  test('falls back to the printed form in a copy that lacks the clause', () => {
    expect(textFragment(ratsAttacksPrevented, 'another text')?.directive).toBe(printedFragment);
    expect(textFragment(noAlliances, 'another text')).toBeUndefined();
  });

  test('is encoded even if half a surrogate pair is beside the words', () => {
    const damaged = `\ud800 ${copy} ${copy} \udfff`;
    expect(textFragment(ratsAttacksPrevented, damaged)).toMatchObject({ unique: false });
  });
});
