import { parse } from 'yaml';

/**
 * Lets code import a YAML file of `content/` as the value that it holds, so that a tool takes its words from where
 * people edit them. The bundle carries the value alone: no reader of YAML.
 */
export const yamlModules = () => ({
  name: 'yaml-modules',
  transform: {
    filter: { id: /\/content\/.+\.yaml$/ },
    handler: (text: string) => ({
      code: `export default ${JSON.stringify(parse(text))};`,
      map: null,
      moduleType: 'js' as const,
    }),
  },
});
