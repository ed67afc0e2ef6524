/** A YAML file of `content/`; see `src/integrations/yaml-modules.ts`. Its schema says what it holds. */
declare module '*.yaml' {
  const value: unknown;
  export default value;
}
