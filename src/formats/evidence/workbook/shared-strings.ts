import { ownText } from '../reading/kept-text.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import type { Archive } from './inflate-part.ts';
import { limits } from './limits.ts';
import { readXml } from './read-xml.ts';
import { refusals } from './words.ts';
import { decodeEscapes } from './xml-text.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * The texts that cells share, by their number. Of text with formats the runs are put together; how it is pronounced, in
 * Asian scripts, is left out.
 */
export function readSharedStrings(archive: Archive, entry: ZipEntry): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = false;
  readXml(archive, entry, {
    open(name, _attributes, isEmpty) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = !isEmpty;
      else if (name === 't') isText = !isEmpty && !phonetic;
    },
    text(piece) {
      if (isText && text.length < limits.cellText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        if (strings.length >= limits.sharedStrings) throw new ReadingEnd('refused', refusals.tooManyTexts);
        strings.push(ownText(decodeEscapes(text.slice(0, limits.cellText))));
      }
    },
  });
  return strings;
}
