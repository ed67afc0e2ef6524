import { poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import { type Rating, ratings } from '../../../domain/poam/ratings.ts';
import { readRating } from '../poam-table/read-words.ts';
import { type JsonRecord, type Props, Props as PropsOf, recordAt, recordsAt, textAt } from './json-values.ts';

/** The ratings that a POA&M item’s risks give it. */
export interface OscalRatings {
  readonly original?: Rating;
  readonly adjusted?: Rating;
  /** Where the original rating was worked out of likelihood and impact: these, in words. */
  readonly derivedFrom?: string;
  /** Values that should be ratings and are none. */
  readonly unread: readonly string[];
}

interface Facet {
  readonly name: string;
  readonly value: string;
  readonly isAdjusted: boolean;
}

/**
 * Reads the ratings of an item’s risks, in any of the three dialects: FedRAMP’s facets `risk`, initial and adjusted; flat
 * props; or a likelihood and an impact only, out of which the rating is worked out. The gravest counts, and an adjusted
 * one only where every risk has one.
 *
 * @param each The props of each risk with the item’s beside them, in the order of the risks; the item’s where it has none.
 */
export function readRatings(risks: readonly JsonRecord[], each: readonly Props[]): OscalRatings {
  const unread: string[] = [];
  const rated = each.map((props, at) => ratingsOf(risks[at], props, unread));
  const original = gravestOf(rated.map((one) => one.original));
  const adjusted = rated.map((one) => one.adjusted);
  const isAdjusted = adjusted.every((rating) => rating !== undefined);
  const derivedFrom = original && rated.find((one) => one.original === original)?.derivedFrom;
  const lowered = isAdjusted ? gravestOf(adjusted) : undefined;
  return {
    ...(original ? { original } : {}),
    ...(lowered ? { adjusted: lowered } : {}),
    ...(derivedFrom ? { derivedFrom } : {}),
    unread: [...new Set(unread)],
  };
}

interface RiskRatings {
  readonly original: Rating | undefined;
  readonly adjusted: Rating | undefined;
  readonly derivedFrom: string | undefined;
}

function ratingsOf(risk: JsonRecord | undefined, props: Props, unread: string[]): RiskRatings {
  const facets = risk ? facetsOf(risk) : [];
  const read = (values: readonly (string | undefined)[]) =>
    gravestOf(
      values.map((value) => {
        const rating = value === undefined ? undefined : readRating(value);
        if (rating !== 'unknown') return rating;
        unread.push(value ?? '');
        return undefined;
      }),
    );
  const stated = (isAdjusted: boolean) =>
    read(facets.filter((one) => one.name === 'risk' && one.isAdjusted === isAdjusted).map(({ value }) => value));
  const original = stated(false) ?? read([props.get(...poamColumns.originalRating.props)]);
  const derived = original ? undefined : derive(facets.filter(({ isAdjusted }) => !isAdjusted));
  return {
    original: original ?? derived?.rating,
    adjusted:
      stated(true) ??
      read([props.get(...poamColumns.adjustedRating.props)]) ??
      derive(facets.filter(({ isAdjusted }) => isAdjusted))?.rating,
    derivedFrom: derived?.from,
  };
}

function gravestOf(read: readonly (Rating | undefined)[]): Rating | undefined {
  return ratings.find((rating) => read.includes(rating));
}

function facetsOf(risk: JsonRecord): Facet[] {
  return recordsAt(risk, 'characterizations').flatMap((characterization) =>
    recordsAt(characterization, 'facets').flatMap((facet) => {
      const name = textAt(facet, 'name')?.toLowerCase();
      const value = textAt(facet, 'value');
      const state = new PropsOf([facet]).get('state')?.toLowerCase();
      return name === undefined || value === undefined ? [] : [{ name, value, isAdjusted: state === 'adjusted' }];
    }),
  );
}

const levels = ['low', 'moderate', 'high'] as const;
type Level = (typeof levels)[number];

/**
 * The level of risk by likelihood (rows) and impact, each from low to high.
 * Source: NIST SP 800-30 Rev. 1, Table I-2, without its outer levels, which FedRAMP does not use.
 */
const levelsOfRisk: Readonly<Record<Level, readonly [Rating, Rating, Rating]>> = {
  low: ['low', 'low', 'low'],
  moderate: ['low', 'moderate', 'moderate'],
  high: ['low', 'moderate', 'high'],
};

function derive(facets: readonly Facet[]): { readonly rating: Rating; readonly from: string } | undefined {
  const gravest = (name: string) => {
    const read = facets.filter((facet) => facet.name === name).map(({ value }) => readRating(value));
    return levels.findLast((level) => read.includes(level) || (level === 'high' && read.includes('critical')));
  };
  const likelihood = gravest('likelihood');
  const impact = gravest('impact');
  if (!likelihood || !impact) return undefined;
  const rating = levelsOfRisk[likelihood][levels.indexOf(impact)];
  return rating ? { rating, from: `likelihood ${likelihood}, impact ${impact}` } : undefined;
}

/** The values of a risk’s facets that can name a CVE, as one text. */
export function vulnerabilityText(risk: JsonRecord): string {
  return recordsAt(risk, 'characterizations')
    .flatMap((characterization) => recordsAt(characterization, 'facets'))
    .filter((facet) => /cve|vulnerability/i.test(`${textAt(facet, 'system')} ${textAt(facet, 'name')}`))
    .map((facet) => textAt(facet, 'value') ?? '')
    .join(' ');
}

/** The tools among the actors of a risk’s characterizations and of some observations, in that order. */
export function toolActors(risks: readonly JsonRecord[], observations: readonly JsonRecord[]): JsonRecord[] {
  const origins = [
    ...risks.flatMap((risk) => recordsAt(risk, 'characterizations')).map((one) => recordAt(one, 'origin')),
    ...observations.flatMap((observation) => recordsAt(observation, 'origins')),
  ];
  return origins
    .flatMap((origin) => recordsAt(origin, 'actors'))
    .filter((actor) => textAt(actor, 'type')?.toLowerCase() === 'tool');
}
