import { triggerKeys } from '../domain/triggers/trigger-keys.ts';

/** Puts {@link triggerKeys} as a value in the place of the code that takes it from the table, so that a page need not load the table. */
export const builtTriggerKeys = () => ({
  name: 'built-trigger-keys',
  transform: {
    filter: { id: /\/src\/domain\/triggers\/trigger-keys\.ts$/ },
    handler: () => ({
      code: `export const triggerKeys = ${JSON.stringify(triggerKeys)};`,
      map: null,
      moduleType: 'js' as const,
    }),
  },
});
