// The modules that the bundler makes: Emscripten's glue, the worker as a constructor, and the kept results.

declare module '@wasm/*/igd.js' {
  const createModule: (options: { locateFile: () => string }) => Promise<import('./engine/core.js').RawCore>;
  export default createModule;
}
declare module '@wasm/*/instruments.js' {
  const createModule: (options: { locateFile: () => string }) => Promise<import('./engine/core.js').InstrumentModule>;
  export default createModule;
}
declare module '@wasm/*/paths.js' {
  const createModule: (options: { locateFile: () => string }) => Promise<import('./engine/core.js').InstrumentModule>;
  export default createModule;
}
declare module '@wasm/*/paths.wasm?url' {
  const url: string;
  export default url;
}
declare module '@wasm/*/instruments.wasm?url' {
  const url: string;
  export default url;
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
declare module '@instrument-worker' {
  const InstrumentWorker: new (options: { name: string }) => Worker;
  export default InstrumentWorker;
}
declare module '@worker' {
  const RacerWorker: new (options: { name: string }) => Worker;
  export default RacerWorker;
}
