/**
 * What a British spelling, folded, is in American, in which the site is written: `-ise`, `-yse`, `-our`, a doubled `l`,
 * and a few words by themselves. The rules take other words too (`rise`): ask only for words that the site does not have,
 * and take what it has.
 */
export function american(word: string): string {
  const own = byItself[word];
  if (own !== undefined) return own;
  for (const [pattern, spelling] of rules) if (pattern.test(word)) return word.replace(pattern, spelling);
  return word;
}

const byItself: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  licence: 'license',
  licences: 'licenses',
  defence: 'defense',
  offence: 'offense',
  centre: 'center',
  centres: 'centers',
  judgement: 'judgment',
  fulfil: 'fulfill',
  enrol: 'enroll',
  cheque: 'check',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  colour: 'color',
  favour: 'favor',
  labour: 'labor',
};

const rules: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ations?)$/, 'iz$1'],
  [/ys(e[ds]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|ite|able)?$/, 'or$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
];
