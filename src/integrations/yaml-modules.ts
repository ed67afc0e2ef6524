import { parse } from 'yaml';
import { fillTriggerNumbers } from '../domain/triggers/number-placeholders.ts';

/**
 * Lets code import a YAML file of `content/` as the value that it holds, so that a tool takes its words from where
 * people edit them. Numbers of the table of triggers that a text names stand in it already. The bundle carries the value
 * alone: no reader of YAML.
 */
export const yamlModules = () => ({
  name: 'yaml-modules',
  transform: {
    filter: { id: /\/content\/.+\.yaml$/ },
    handler: (text: string) => ({
      code: `export default ${JSON.stringify(parse(text, (_, value) => (typeof value === 'string' ? fillTriggerNumbers(value) : value)))};`,
      map: null,
      moduleType: 'js' as const,
    }),
  },
});
