// What `window.lab` offers to who opens the browser's console.

import { html } from 'lit';

const example = `await lab.pause();
await lab.load({
  batch: 100,
  racers: [
    { method: 'sgd', learning_rate: 2 },
    { method: 'implicit', learning_rate: 30 },
  ],
});
await lab.step(50);
const { racers } = await lab.results();
racers.map(({ columns }) => columns.train_loss.at(-1));`;

export function consoleHelp() {
  return html`<section class="prose" aria-labelledby="console">
    <h2 id="console">From the console</h2>
    <p>
      The page answers to <code>window.lab</code>; every function returns a promise. The same document gives the same numbers, to the last
      bit in browsers of the same kind, measured times aside, and where a race ends that lasts seconds.
    </p>
    <div class="columns">
      <dl class="console">
        <dt><code>lab.load(document)</code></dt>
        <dd>
          Replaces the experiment. Keys left out take their defaults; a wrong document is rejected with one sentence. Races on if the page
          was racing.
        </dd>
        <dt><code>lab.document()</code></dt>
        <dd>The experiment with every key present.</dd>
        <dt><code>lab.play()</code>, <code>lab.pause()</code>, <code>lab.reset()</code></dt>
        <dd>As the buttons: go on, stop where they are, back to step 0.</dd>
        <dt><code>lab.step(n)</code></dt>
        <dd>Every racer takes n more steps, records a row there and stops.</dd>
        <dt><code>lab.results()</code></dt>
        <dd>The document, and each racer’s id, status and columns: step, epoch, gradients, seconds, train_loss, test_accuracy and more.</dd>
      </dl>
      <pre tabindex="0" aria-label="Example"><code>${example}</code></pre>
    </div>
  </section>`;
}
