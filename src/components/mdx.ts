import AnswerSource from './AnswerSource.astro';
import Duties from './Duties.astro';
import EscalationLevels from './EscalationLevels.astro';
import EscalationSteps from './EscalationSteps.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Link from './Link.astro';
import Period from './Period.astro';
import Reading from './Reading.astro';
import Since from './Since.astro';
import Source from './Source.astro';
import Tip from './Tip.astro';
import TriggerCount from './TriggerCount.astro';
import TriggerTable from './TriggerTable.astro';

/** What an MDX page may use without importing it. */
export const mdxComponents = {
  AnswerSource,
  Duties,
  EscalationLevels,
  EscalationSteps,
  Figure,
  Period,
  Reading,
  Since,
  Source,
  Tip,
  TriggerCount,
  TriggerTable,
  h2: Heading2,
  a: Link,
};
