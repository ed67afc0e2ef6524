import { identityText } from '../poam/scans/host-identity.ts';
import { namesOf } from '../poam/scans/machines.ts';
import { countText, listText, numberText } from '../wording.ts';
import { type AssetMatch, type Matches, mostSharing, type Unlinked } from './match-assets.ts';

/*
 * What is said about an inventory beside scans.
 */

/** How many names stand in a sentence. */
const shownNames = 3;

const named = (names: readonly string[]) =>
  listText(names.slice(0, shownNames).map((name) => `“${name.slice(0, 80)}”`));
const [isOne, haveOne] = [
  (count: number) => (count === 1 ? 'is' : 'are'),
  (count: number) => (count === 1 ? 'has' : 'have'),
];

/**
 * What the owner of an inventory should know about its comparison with scans, in sentences.
 *
 * @param scans How many scans there were.
 */
export function comparisonNotes({ assets, machines, shared }: Matches, scans: number, unlinked: Unlinked): string[] {
  if (scans === 0) return ['No scan of this month was read, so the inventory was not compared with anything.'];
  const nameOf = (at: number) => assets[at]?.asset.name ?? '';
  const ambiguous = machines.filter((one) => one.assets.length > 1);
  const because = (why: AssetMatch['unknownBecause']) => assets.filter((one) => one.unknownBecause === why);
  const [nameless, mayBe] = [because('no-identity'), because('may-be')];
  const byRange = assets.filter((one) => one.isByRange);
  const silent = assets.filter((one) => one.isSilent);
  const [first] = ambiguous;
  return [
    ...(first === undefined
      ? []
      : [
          `${countText(ambiguous.length, 'scanned host')} ${ambiguous.length === 1 ? 'matches' : 'match'} more than one asset of the inventory, such as “${namesOf(first.machine)[0] ?? ''}”, which matches ${named(first.assets.map(nameOf))}${first.assets.length > shownNames ? ' and more' : ''}. Each of these assets counts as found.`,
        ]),
    ...(nameless.length === 0
      ? []
      : [
          `The inventory gives no address, DNS name, NetBIOS name, or MAC address for ${countText(nameless.length, 'asset')}, such as ${named(nameless.slice(0, 1).map(({ asset }) => asset.name))}, and no scan reports ${nameless.length === 1 ? 'its identifier' : 'their identifiers'}. Whether a scan found ${nameless.length === 1 ? 'it' : 'them'} is not known.`,
        ]),
    ...(mayBe.length === 0
      ? []
      : [
          `${countText(mayBe.length, 'asset')} ${haveOne(mayBe.length)} the same name as a scanned host, but only one of the two names has a domain: ${named(mayBe.map(({ asset }) => asset.name))}${mayBe.length > shownNames ? ' and more' : ''}. Whether ${mayBe.length === 1 ? 'it is' : 'they are'} the same is not known. Add the full DNS name or the address to the inventory.`,
        ]),
    ...(unlinked.assets === 0 || unlinked.hosts === 0
      ? []
      : [
          `${countText(unlinked.assets, 'asset')} and ${countText(unlinked.hosts, 'scanned host')} without a match cannot be compared: the inventory and the scans know them by different things, such as names on one side and addresses on the other. Some of them may be the same.`,
        ]),
    ...(byRange.length === 0
      ? []
      : [
          `${countText(byRange.length, 'asset')} ${isOne(byRange.length)} found only by a range of addresses. Every scanned host in the range counts as the asset’s.`,
        ]),
    ...(silent.length === 0
      ? []
      : [
          `The scans say that ${countText(silent.length, 'asset')} did not respond: ${named(silent.map(({ asset }) => asset.name))}${silent.length > shownNames ? ' and more' : ''}. ${silent.length === 1 ? 'It does' : 'They do'} not count as found.`,
        ]),
    ...shared
      .slice(0, shownNames)
      .map(
        (one) =>
          `More than ${numberText(mostSharing)} assets share ${identityText(one)}, so it identifies none of them, and no host was matched by it.`,
      ),
  ];
}
