/** The attributes of an element, looked up one by one in its tag: of most elements one or two are wanted, or none. */
export interface Attributes {
  /** The value of the attribute of this name, as it is written: its references are not put in. */
  readonly get: (name: string) => string | undefined;
  /** The value of the first attribute of this name that has a prefix, whatever that is. */
  readonly getPrefixed: (name: string) => string | undefined;
}

const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const equals = 61;

/** The attributes of one tag after another. */
export class TagAttributes implements Attributes {
  #xml = '';
  #from = 0;
  #to = 0;

  /** Moves on to the attributes that stand between these places, the second exclusive. */
  moveTo(xml: string, from: number, to: number): void {
    this.#xml = xml;
    this.#from = from;
    this.#to = to;
  }

  get(name: string): string | undefined {
    return this.#find(name, false);
  }

  getPrefixed(name: string): string | undefined {
    return this.#find(`:${name}`, true);
  }

  /** The value of the first attribute of this name; or of one whose name only ends so. */
  #find(name: string, isEnding: boolean): string | undefined {
    const xml = this.#xml;
    const to = this.#to;
    for (let at = this.#from; at < to; at++) {
      while (at < to && xml.charCodeAt(at) <= space) at++;
      const start = at;
      let code = 0;
      for (; at < to; at++) {
        code = xml.charCodeAt(at);
        if (code === equals || code <= space) break;
      }
      const nameStart = isEnding ? at - name.length : start;
      const isMeant = nameStart + name.length === at && nameStart >= start && xml.startsWith(name, nameStart);
      for (; at < to; at++) {
        code = xml.charCodeAt(at);
        if (code === doubleQuote || code === singleQuote) break;
      }
      const value = ++at;
      while (at < to && xml.charCodeAt(at) !== code) at++;
      if (isMeant && at < to) return xml.slice(value, at);
    }
    return undefined;
  }
}
