// The modules that the bundler makes: Emscripten's glue, the worker as a constructor, and the kept results.

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
declare module 'virtual:claim-data' {
  const data: import('./claim/read-kept.js').ClaimData;
  export default data;
}
declare module '@offline' {
  export const keepForOffline: () => void;
}
declare module '@worker' {
  const RacerWorker: new (options: { name: string }) => Worker;
  export default RacerWorker;
}
