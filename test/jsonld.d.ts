declare module 'jsonld' {
  type Loaded = { readonly contextUrl: undefined; readonly documentUrl: string; readonly document: object };
  type Options = { readonly format: 'application/n-quads'; readonly documentLoader: (url: string) => Promise<Loaded> };
  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}
