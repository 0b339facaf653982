// The instruments below the race. The page can do without each of them: what has no line here is not there.

export * as spectrum from './spectrum/spectrum.js';
export * as stage from './stage/stage.js';
