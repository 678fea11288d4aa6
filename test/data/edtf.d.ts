declare module 'edtf' {
  /** Parses an EDTF string; `min` and `max` are the first and last millisecond that it covers. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
