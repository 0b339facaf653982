// The modules that the bundler makes: Emscripten's glue, and the worker as a constructor.

declare module '@wasm/*/igd.js' {
  const createModule: (options: { locateFile: () => string }) => Promise<import('./engine/core.js').RawCore>;
  export default createModule;
}
declare module '@wasm/simd/igd.wasm?url' {
  const url: string;
  export default url;
}
declare module '@wasm/relaxed/igd.wasm?url' {
  const url: string;
  export default url;
}
declare module '@worker' {
  const RacerWorker: new (options: { name: string }) => Worker;
  export default RacerWorker;
}
