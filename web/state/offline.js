// The site without a network: registers the service worker that keeps its files, once nothing else waits.

import { registerSW } from 'virtual:pwa-register';

/** How long the first race has the network and the processor for itself, in milliseconds. */
const REST = 4000;

export function keepForOffline() {
  const register = () => registerSW({ onRegisterError: () => {} }); // without it the page works, online
  addEventListener('load', () => setTimeout(register, REST));
}
