// What htmx does not do for live alerts and entries: the state in words, a pause, the count in the title, one spoken line.
const list = document.getElementById('live-list');
if (list) {
  const state = document.getElementById('live-state');
  const spoken = document.getElementById('live-say');
  const pause = document.getElementById('live-pause');
  const called = list.dataset.called ?? 'alert';
  const heading = document.title;
  const known = new Set([...list.children].map(alert => alert.id));
  const waiting = [];
  let paused = false;
  let unseen = 0;

  const show = (name, words) => {
    state.dataset.state = name;
    state.textContent = words;
  };

  const announce = alert => {
    unseen++;
    document.title = `(${unseen}) ${heading}`;
    spoken.textContent = `New ${called}: ${alert.dataset.say}`;
  };

  const arrived = alert => {
    if (alert.nodeType !== Node.ELEMENT_NODE || !alert.id) {
      return;
    }
    // Sent again after a lost connection, or on the page already
    if (document.querySelectorAll(`#${CSS.escape(alert.id)}`).length > 1) {
      alert.remove();
      return;
    }
    if (known.has(alert.id)) {
      return;
    }
    known.add(alert.id);
    if (paused) {
      alert.remove();
      waiting.push(alert);
      show('paused', `Paused, ${waiting.length} waiting`);
    } else {
      announce(alert);
    }
  };

  new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(arrived))).observe(list, { childList: true });

  pause.addEventListener('click', () => {
    paused = !paused;
    pause.textContent = paused ? 'Resume updates' : 'Pause updates';
    if (paused) {
      show('paused', 'Paused');
    } else {
      show('on', 'Live');
      waiting.splice(0).forEach(alert => {
        list.prepend(alert);
        announce(alert);
      });
    }
  });

  addEventListener('focus', () => {
    unseen = 0;
    document.title = heading;
  });

  const connection = (name, words) => () => paused || show(name, words);
  document.body.addEventListener('htmx:sse:after:connection', connection('on', 'Live'));
  document.body.addEventListener('htmx:sse:error', connection('off', 'Reconnecting'));
  document.body.addEventListener('htmx:sse:close', connection('off', 'Reconnecting'));
}
