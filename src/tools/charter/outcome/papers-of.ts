import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
import { charterPaper, editionPaper } from '../../../domain/charter/papers/charter.ts';
import { closingEmail, openingEmail } from '../../../domain/charter/papers/emails.ts';
import { recordPaper } from '../../../domain/charter/papers/record.ts';
import type { BlockDocument } from '../../../domain/documents/blocks.ts';
import { numberText } from '../../../domain/wording.ts';
import { paperNames, say } from '../words/outcome.ts';
import { charterWords } from '../words/papers.ts';

/** A paper of a charter: the draft, the record, an edition or an email by its place. */
export type PaperKey = 'charter' | 'record' | `edition-${number}` | `opening-${number}` | `closing-${number}`;

/** A paper with its name; `isEmail` where it is sent as one, so that its title is the subject. */
export interface NamedPaper {
  readonly key: PaperKey;
  readonly name: string;
  readonly isEmail: boolean;
  readonly write: () => BlockDocument;
}

/**
 * All papers that a charter has on a day: the email with an outcome only where there is one.
 *
 * @param asOf Today.
 */
export function papersOf(facts: CharterFacts, asOf: PlainDate): NamedPaper[] {
  const { editions = [], matters = [] } = facts;
  const matterName = (title: string | undefined, at: number) => title ?? say('a-matter', { number: at + 1 });
  return [
    {
      key: 'charter',
      name: paperNames.charter,
      isEmail: false,
      write: () => charterPaper(facts, charterWords, asOf),
    },
    ...editions.map(
      ({ number }, at): NamedPaper => ({
        key: `edition-${at}`,
        name: say('edition-paper', { number: numberText(number ?? at + 1) }),
        isEmail: false,
        write: () => editionPaper(facts, charterWords, at) ?? charterPaper(facts, charterWords, asOf),
      }),
    ),
    { key: 'record', name: paperNames.record, isEmail: false, write: () => recordPaper(facts, charterWords) },
    ...matters.flatMap((matter, at): NamedPaper[] => {
      const name = matterName(matter.title, at);
      const closing = closingEmail(facts, matter, charterWords, asOf);
      return [
        {
          key: `opening-${at}`,
          name: say('opening-paper', { matter: name }),
          isEmail: true,
          write: () => openingEmail(facts, matter, charterWords, asOf),
        },
        ...(closing === undefined
          ? []
          : [
              {
                key: `closing-${at}` as const,
                name: say('closing-paper', { matter: name }),
                isEmail: true,
                write: () => closing,
              },
            ]),
      ];
    }),
  ];
}
