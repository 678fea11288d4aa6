import { mustBe } from '../validate.js';

/** The places where tools put the front matter of a file: vfile-matter, Docusaurus, and Astro. */
const places: readonly (readonly string[])[] = [['matter'], ['frontMatter'], ['astro', 'frontmatter']];

/** Returns the `lang` of a file's front matter, if a tool has parsed it. */
export function languageOf(data: unknown): string | undefined {
  const languages = places.map((path) =>
    [...path, 'lang'].reduce<unknown>(
      (part, name) => (Object.hasOwn(Object(part), name) ? Object(part)[name] : undefined),
      data,
    ),
  );
  const found = languages.find((language) => language !== undefined && language !== null);
  return found === undefined ? undefined : checkLanguage("the front matter's lang", found);
}

/** Returns a language tag. Throws for anything else. */
export function checkLanguage(name: string, value: unknown): string {
  if (isTag(value)) return value;
  throw mustBe('remarkFacts', name, "a BCP 47 language tag such as 'en' or 'pt-BR'", value);
}

function isTag(value: unknown): value is string {
  try {
    return typeof value === 'string' && new Intl.Locale(value).baseName !== '';
  } catch {
    return false;
  }
}
