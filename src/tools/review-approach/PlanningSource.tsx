import { useContext } from 'preact/hooks';
import { statementsText } from '../../domain/wording.ts';
import { citedDocuments } from '../../ui/cited-documents.ts';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { SiteLinksContext } from '../../ui/tool/site-links.ts';
import { toolWords } from './words/tool.ts';

interface Props {
  readonly ids: string;
  /** Shows only the numbers of the statements, for a column of sources. */
  readonly isShort?: boolean;
}

/** The statements behind a line. All of them are in one section of the playbook. */
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
