import { useContext } from 'preact/hooks';
import { statementsText } from '../../domain/review-approach/words.ts';
import { citedDocuments } from '../../ui/cited-documents.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { SiteLinksContext } from '../../ui/site-links.ts';
import { toolWords } from './words/tool.ts';

interface Props {
  readonly ids: string;
  /** Only the numbers of the statements, where many sources stand one below the other. */
  readonly isShort?: boolean;
}

/** The source of a line, with the statements it rests on: all of them stand in one section of the playbook. */
export function PlanningSource({ ids, isShort = false }: Props) {
  const { sources } = useContext(SiteLinksContext);
  const numbers = statementsText(ids);
  if (!isShort) return <SourceLine ids={ids} place={`${toolWords.section}, ${numbers}`} />;
  return (
    <p class="src">
      {citedDocuments(ids, sources).map(({ href }) => (
        <a key={href} href={href}>
          {numbers}
        </a>
      ))}
    </p>
  );
}
