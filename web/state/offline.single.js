// The page from disk is all there is: nothing is kept for it.

export function keepForOffline() {}
