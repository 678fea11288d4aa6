/** Nouns that name what a unit counts, as patterns for the words after a number. */
export const unitNouns: Readonly<Record<string, RegExp>> = {
  '{person}':
    /\b(?:people|persons?|individuals|suspects|militants|fighters|terrorists|extremists|members|accomplices|men|detainees|criminals|arrests|detentions|extraditions|nationals|citizens|names|entries|foreigners|convicts|radicals|gunmen)\b/iu,
  '{attack}': /\b(?:attacks?|plots?|bombings?)\b/iu,
  '{crime}': /\b(?:crimes?|offen[cs]es)\b/iu,
  '{camp}': /\bcamps?\b/iu,
  '{base}': /\b(?:bases?|caches?|hideouts?|dens?)\b/iu,
  '{device}': /\b(?:devices?|IEDs?|bombs?)\b/iu,
  '{weapon}': /\b(?:weapons?|arms|firearms|guns)\b/iu,
  '{piece}': /\b(?:pieces?|rounds|cartridges|ammunition|munitions|bullets)\b/iu,
  '{state}': /\b(?:states?|powers?|countries|nations|members)\b/iu,
  t: /\b(?:tons?|tonnes?|metric tons?)\b|(?<![\p{L}])t(?![\p{L}])/iu,
};

const synonyms: readonly (readonly string[])[] = [
  ['arrest', 'detain', 'apprehend', 'custody'],
  ['extradit'],
  ['wanted'],
  ['neutrali', 'eliminat', 'kill', 'destroy'],
  ['prevent', 'avert', 'foil', 'thwart', 'stop', 'disrupt'],
  ['confiscat', 'seiz', 'captur', 'recover'],
  ['reveal', 'uncover', 'discover', 'found', 'expos', 'hidden', 'undercover'],
  ['explosive'],
  ['ammunition', 'cartridge', 'rounds', 'munition'],
  ['weapon', 'firearm'],
  ['camp'],
  ['crime'],
  ['attack', 'plot'],
  [
    'population',
    'inhabitant',
    'humanity',
    'mankind',
    'humankind',
    "world's people",
    'of the world',
    'world’s people',
    'global population',
  ],
  ['nuclear'],
];

/** The groups of words that a text shares with a fact's title and statement. */
export function rolesIn(text: string): ReadonlySet<number> {
  const lower = text.toLowerCase();
  return new Set(synonyms.flatMap((group, index) => (group.some((stem) => lower.includes(stem)) ? [index] : [])));
}
