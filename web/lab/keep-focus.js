// That who goes by keyboard is never thrown to the top of the page by the button that was pressed. One that has nothing more to do is
// `aria-disabled`: unlike a `disabled` one it keeps the focus. One that goes hands it on.

/** Keeps buttons that are `aria-disabled` from being pressed. */
export function holdDisabled() {
  addEventListener(
    'click',
    (event) => {
      if (!(/** @type {Element} */ (event.target).closest('button[aria-disabled="true"]'))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/**
 * Puts the focus on Play, or on the chart's tools where a link leaves Play out.
 * @param {FocusOptions} [options]
 */
export function focusPlay(options) {
  const buttons = ['.transport button', '.chart-tools button'].flatMap((tools) => [...document.querySelectorAll(`lab-app ${tools}`)]);
  const shown = buttons.find((button) => button.getClientRects().length > 0);
  /** @type {HTMLElement | undefined} */ (shown)?.focus(options);
}
