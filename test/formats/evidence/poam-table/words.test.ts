import { describe, expect, it } from 'vitest';
import { newestColumnIds, poamColumnIds } from '../../../../src/domain/poam/fields/poam-fields.ts';
import { headingName, headingOf } from '../../../../src/formats/evidence/poam-table/headings.ts';
import {
  readAssets,
  readCves,
  readRating,
  readSourceId,
  readState,
} from '../../../../src/formats/evidence/poam-table/read-words.ts';
import { layoutNamed, poamLayouts } from '../../../support/evidence/poam-layouts.ts';

describe('a rating', () => {
  it.each([
    ['High', 'high'],
    ['CRITICAL', 'critical'],
    ['medium', 'moderate'],
    ['M', 'moderate'],
    ['Moderate (CVSS 5.3)', 'moderate'],
    ['3 - High', 'high'],
    ['', undefined],
    ['N/A', undefined],
    ['Situational', undefined],
    ['Low, Moderate, High', 'unknown'],
    ['not high', 'unknown'],
    ['severe', 'unknown'],
    ['7.5', 'unknown'],
    ['see M. Smith', 'unknown'],
    ['high '.repeat(100_000), 'unknown'],
    ['constructor', 'unknown'],
  ])('%j is read as %s', (text, rating) => {
    expect(readRating(text)).toBe(rating);
  });
});

describe('the state of a deviation', () => {
  it.each([
    ['Yes', 'yes'],
    ['YES', 'yes'],
    ['TRUE', 'yes'],
    ['Yes - approved May 1', 'yes'],
    ['no', 'no'],
    ['FALSE', 'no'],
    ['Pending', 'pending'],
    ['pending with the AO', 'pending'],
    ['None', undefined],
    [' YES', 'yes'],
    ['Rejected', 'no'],
    ['withdrawn 5/4', 'no'],
    ['Yes, No, Pending', 'unknown'],
    ['No - pending', 'unknown'],
    ['not approved', 'unknown'],
    ['maybe', 'unknown'],
  ])('%j is read as %s', (text, state) => {
    expect(readState(text)).toBe(state);
  });
});

describe('lists within a cell', () => {
  it('part assets at lines, commas, semicolons, bars and tabs, each once', () => {
    expect(readAssets('a, b;c|d\te\n f (80/TCP)\n\na')).toEqual(['a', 'b', 'c', 'd', 'e', 'f (80/TCP)']);
    expect(readAssets('N/A')).toEqual([]);
  });

  it('find CVE ids wherever they stand', () => {
    expect(readCves('see cve-2021-44228 and (CVE-2021-45046), CVE-2021-44228')).toEqual([
      'CVE-2021-44228',
      'CVE-2021-45046',
    ]);
    expect(readCves('none')).toEqual([]);
  });

  it('take from ids of scanners what spreadsheets add', () => {
    expect(['19506.0', '19506', '00019506', '1.5', 'RHSA-2021:4358'].map(readSourceId)).toEqual([
      '19506',
      '19506',
      '00019506',
      '1.5',
      'RHSA-2021:4358',
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['POA&M ID', 'id'],
    ['poam id', 'id'],
    ['Weakness\r\nName ', 'name'],
    ['Original Detection Date (YYYY-MM-DD)', 'detected'],
    ['Remediation Plan', 'plan'],
    ['OVERALL REMEDIATION PLAN', 'plan'],
    ['Auto Approve', 'autoApprove'],
    ['Binding Operational Directive 22-01 Due\u00A0Date', 'knownExploitedDue'],
    ['Date', undefined],
    ['The Weakness Name is given by the scanner', undefined],
    [42, undefined],
  ])('%j is %s', (cell, heading) => {
    expect(headingOf(cell)).toBe(heading);
  });

  it('are called what FedRAMP prints', () => {
    expect(headingName('detected')).toBe('Original Detection Date');
  });

  it.each(poamLayouts)(
    'of edition $name are all known, in the order in which that edition prints them',
    ({ headings }) => {
      const columns = headings.map((heading) => headingOf(heading));
      expect(columns).toEqual(poamColumnIds.filter((column) => columns.includes(column)));
    },
  );

  it('of edition 3.0 are those of the table of columns that are neither gone nor added by people', () => {
    const printed = layoutNamed('3.0').headings.map((heading) => headingOf(heading));
    expect(newestColumnIds).toEqual(printed);
  });
});
