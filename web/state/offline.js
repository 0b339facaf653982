// The site without a network: registers the service worker that keeps its files, once nothing else waits.

import { registerSW } from 'virtual:pwa-register';

export function keepForOffline() {
  const register = () => registerSW({ onRegisterError: () => {} }); // without it the page works, online
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout; // Safari has none
  if (globalThis.document.readyState === 'complete') whenIdle(register);
  else addEventListener('load', () => whenIdle(register));
}
