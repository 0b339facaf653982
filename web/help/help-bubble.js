// The bubble that shows a control's help to who points at the control, comes to it with Tab, or holds a finger on it.

import { helpAt } from './described.js';

/** @typedef {import('./described.js').Help} Help */

const POINTED_MS = 450;
const HELD_MS = 550;
/** Long enough for the pointer to go over into the bubble. */
const LEFT_MS = 150;
/** The click of a finger comes sooner after it is lifted, and the next finger is held for longer. */
const CLICK_MS = 350;
const GAP = 6;
const MARGIN = 8;
/** A finger that moves further drags. */
const STILL = 10;

export function offerHelp() {
  const { document } = globalThis;
  const bubble = document.createElement('div');
  bubble.className = 'help-bubble';
  bubble.popover = 'manual';
  bubble.ariaHidden = 'true'; // whoever hears the page has heard the description
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** What the bubble is about or will be. @type {Help | null} */
  let at = null;
  /** Where a finger was put down. @type {{x: number, y: number} | null} */
  let finger = null;
  /** Whether a finger was held for help, until what its press would do has come and gone. */
  let held = false;
  /** Whether the visitor's last act was to press something: what gets the focus by that needs no explanation. */
  let pressed = false;

  const later = (/** @type {() => void} */ act, /** @type {number} */ milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };

  const hide = () => {
    clearTimeout(timer);
    at = null;
    if (bubble.matches(':popover-open')) bubble.hidePopover();
  };

  /** @param {'pointed' | 'focused' | 'held'} how */
  const show = (how) => {
    if (!at?.element.isConnected) return;
    bubble.textContent = at.text;
    bubble.classList.toggle('pointed', how === 'pointed'); // such a one can be pointed at itself; another lets everything through
    (at.element.closest('dialog[open]') ?? document.body).append(bubble); // a dialog makes all outside it inert
    bubble.showPopover();
    place(bubble, at.element);
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const help = helpAt(target);
    const open = bubble.matches(':popover-open');
    if (target === bubble || (open && help?.element === at?.element)) return clearTimeout(timer); // it was about to go
    if (open) return later(() => (hide(), (at = help), show('pointed')), LEFT_MS);
    if (help?.element === at?.element) return;
    at = help;
    later(() => show('pointed'), POINTED_MS);
  });
  document.addEventListener('focusin', ({ target }) => {
    hide();
    if (pressed || !(target instanceof Element) || !target.matches(':focus-visible')) return;
    at = helpAt(target);
    later(() => show('focused'), POINTED_MS);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener(
    'keydown',
    ({ key }) => {
      hide();
      held = false;
      pressed = key === 'Escape'; // what has the focus again because a dialog is closed has been explained
    },
    { capture: true },
  );
  const hideOpen = () => bubble.matches(':popover-open') && hide(); // what is to come may come: Tab scrolls to where it goes
  document.addEventListener('scroll', hideOpen, { capture: true, passive: true });
  globalThis.addEventListener('resize', hide);
  globalThis.addEventListener('blur', hide);
  document.documentElement.addEventListener('pointerleave', hide);

  document.addEventListener(
    'pointerdown',
    ({ target, pointerType, clientX, clientY }) => {
      hide();
      held = false;
      pressed = true;
      if (pointerType !== 'touch' || (target instanceof Element && target.closest('textarea, input[type=text]'))) return; // there it selects
      finger = { x: clientX, y: clientY };
      at = helpAt(target);
      later(() => {
        held = at !== null;
        show('held');
      }, HELD_MS);
    },
    { capture: true },
  );
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (finger && !held && Math.hypot(clientX - finger.x, clientY - finger.y) > STILL) hide();
  });
  for (const end of /** @type {const} */ (['pointerup', 'pointercancel'])) {
    document.addEventListener(end, () => {
      if (finger && !held) clearTimeout(timer);
      if (held) setTimeout(() => (held = false), CLICK_MS);
      finger = null;
    });
  }
  // A finger that was held for help has not pressed; a click that no pointer made is not its.
  for (const press of /** @type {const} */ (['click', 'contextmenu'])) {
    document.addEventListener(
      press,
      (event) => {
        if (!held || (press === 'click' && event.detail === 0)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
  }
}

/**
 * Above the element, so that what it changes, which mostly stands below, is seen; or below it where there is no room; within the window.
 * @param {HTMLElement} bubble
 * @param {Element} element
 */
function place(bubble, element) {
  const about = (element.matches('input[type=radio], input[type=checkbox]') && element.closest('label')) || element;
  const { left, top, bottom, width } = about.getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const { clientWidth, clientHeight } = globalThis.document.documentElement;
  const above = top - GAP - size.height;
  const below = Math.min(bottom + GAP, clientHeight - MARGIN - size.height);
  const x = Math.min(left + Math.min(0, width / 2 - size.width / 2), clientWidth - MARGIN - size.width);
  bubble.style.left = `${Math.max(MARGIN, x)}px`;
  bubble.style.top = `${above >= MARGIN ? above : below}px`;
}
