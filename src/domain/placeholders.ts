import { filled } from './wording.ts';

/*
 * Texts with placeholders: `{name}` in a text of `content/` stands for a value that is known only when it is shown.
 */

/** Texts by id, each with the placeholders that it may hold. */
export type TextTable = Readonly<Record<string, readonly string[]>>;

/** The texts of a table. */
export type TextsOf<Table extends TextTable> = { readonly [Id in keyof Table]: string };

/** A value for each placeholder of a text. */
export type ValuesOf<Names extends readonly string[]> = Readonly<Record<Names[number], string>>;

/** A text of a table, by its id, with the values for its placeholders: a sentence that is not put into words yet. */
export type Sentence<Table extends TextTable> = {
  readonly [Id in keyof Table]: { readonly id: Id; readonly values: ValuesOf<Table[Id]> };
}[keyof Table];

type Filled<Names extends readonly string[]> = Names extends readonly []
  ? []
  : [values: Readonly<Record<Names[number], string | number>>];

type Given<Names extends readonly string[]> = Names extends readonly [] ? [] : [values: ValuesOf<Names>];

/** Rows of a table of texts that hold no placeholder. */
export function plainTexts<Id extends string>(...ids: readonly Id[]): Readonly<Record<Id, readonly []>> {
  return Object.fromEntries(ids.map((id) => [id, []])) as unknown as Readonly<Record<Id, readonly []>>;
}

/** Fills in the texts of a table; the compiler checks their ids and the names of their values. */
export function fillerOf<Table extends TextTable>(texts: TextsOf<Table>) {
  return <Id extends keyof Table>(id: Id, ...[values = {}]: Filled<Table[Id]> | []): string =>
    filled(texts[id], values as Readonly<Record<string, string | number>>);
}

/** The names of the placeholders in a text. */
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Fills in texts that stand in code: the compiler reads in the texts themselves which values each needs. */
export function fillerOfTexts<const Texts extends Readonly<Record<string, string>>>(texts: Texts) {
  return <Id extends keyof Texts & string>(
    id: Id,
    ...[values]: [NamesIn<Texts[Id]>] extends [never]
      ? []
      : [values: Readonly<Record<NamesIn<Texts[Id]>, string | number>>]
  ): string => filled(texts[id] ?? '', values ?? {});
}

/** Makes sentences of a table; the compiler checks their ids and the names of their values. */
export function sentenceOf<Table extends TextTable>() {
  return <Id extends keyof Table>(id: Id, ...[values]: Given<Table[Id]>): Sentence<Table> =>
    ({ id, values: values ?? {} }) as Sentence<Table>;
}
