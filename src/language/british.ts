/** British spelling beside the American dictionary. */

/** British spellings and their American counterparts; the dictionary knows only the latter. */
const british: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|ers?$|ful|able|hood|less|ite|ist|ly$)/u, 'or'],
  [/is(?=e[srd]?$|ers?$|ing$|ations?$|ational|able$)/u, 'iz'],
  [/ys(?=e[srd]?$|ers?$|ing$)/u, 'yz'],
  [/tre(?=s?$)/u, 'ter'],
  [/tred$/u, 'tered'],
  [/ll(?=ed$|ing$|ers?$|ings$|or$|ous$)/u, 'l'],
  [/(?<=fulfi|enro|insta|ski|wi|insti|disti)l(?=$|s$|ment|fu)/u, 'll'],
  [/ogue(?=s?$|d$)/u, 'og'],
  [/ogu(?=ers?$|ing$)/u, 'og'],
  [/mme(?=s?$)/u, 'm'],
  [/ence(?=s?$|less)/u, 'ense'],
  [/ise(?=$|d$|s$)/u, 'ice'],
  [/ae|oe/u, 'e'],
  [/(?<=judg|acknowledg|abridg)e(?=ments?$)/u, ''],
  [/(?<=ag)e(?=ing$)/u, ''],
  [/(?<=siz|lik|sal|mov|us|rat|nam)e(?=able$)/u, ''],
  [/wards$/u, 'ward'],
  [/^grey/u, 'gray'],
  [/^tyre/u, 'tire'],
  [/^kerb/u, 'curb'],
  [/^cheque/u, 'check'],
  [/plough/u, 'plow'],
  [/^manoeuv/u, 'maneuv'],
  [/^aluminium/u, 'aluminum'],
  [/^sceptic/u, 'skeptic'],
  [/^storey/u, 'story'],
];
export const britishWords: ReadonlySet<string> = new Set(
  'whilst amongst amidst learnt spelt burnt dreamt leant spoilt tonne tonnes gaol storeys'.split(' '),
);

export function american(word: string): string[] {
  return british.flatMap(([pattern, other]) => {
    const changed = word.replace(pattern, other);
    return changed === word ? [] : [changed];
  });
}
