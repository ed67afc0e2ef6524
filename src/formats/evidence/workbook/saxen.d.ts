/** The part of saxen 11 that is used here: the package comes without types. */
declare module 'saxen' {
  /** A parser that calls back for every token, as a text is written to it piece by piece. */
  export class Parser {
    /** `attributes` gives `false` where they cannot be read. */
    on(
      event: 'openTag',
      call: (name: string, attributes: () => Record<string, string>, decode: unknown, isEmpty: boolean) => void,
    ): this;
    on(event: 'closeTag', call: (name: string, decode: unknown, isEmpty: boolean) => void): this;
    on(event: 'text' | 'cdata' | 'attention', call: (text: string) => void): this;
    on(event: 'error', call: (error: Error) => void): this;
    write(xml: string): this;
    /** Ends the text; what is then still open is an error. */
    end(): void;
  }
}
