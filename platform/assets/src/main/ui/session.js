// Says two minutes before that the session ends, keeps it when asked, and hides the page when it has ended. What was
// typed stays in the page alone; of the session only the moment of its end is known here, and shared with other tabs.
const dialog = document.getElementById('session');
if (dialog) {
  const SHARED = 'sl-session-ends';
  const WARNING = 120;
  const heading = document.getElementById('session-heading');
  const said = document.getElementById('session-said');
  const stay = document.getElementById('session-stay');
  const leave = document.getElementById('session-leave');
  const again = document.getElementById('session-again');
  let ends = 0;
  let over = false;

  const lasts = seconds => {
    ends = Date.now() + seconds * 1000;
    localStorage.setItem(SHARED, String(ends));
  };

  const ask = path => fetch(path, { headers: { 'X-Requested-With': 'JavaScript' }, cache: 'no-store' });

  const edited = () =>
    [...document.querySelectorAll('main form[method=post] :is(input, textarea, select)')].some(field =>
      field.type === 'hidden' ? false
      : field.type === 'radio' || field.type === 'checkbox' ? field.checked !== field.defaultChecked
      : field.options ? [...field.options].some(option => option.selected !== option.defaultSelected) && field.selectedIndex > 0
      : field.value !== field.defaultValue);

  const say = words => {
    if (said.textContent !== words) {
      said.textContent = words;
    }
  };

  const show = () => dialog.open || dialog.showModal();

  const inWords = seconds => (seconds > 60 ? '2 minutes' : seconds > 30 ? '1 minute' : 'less than 30 seconds');

  const warn = seconds => {
    heading.textContent = 'You will be signed out soon';
    say(`For safety, in ${inWords(seconds)}. ${stay.hidden ? 'A session lasts 8 hours at most: save what you write now.' : 'What you have typed stays if you stay signed in.'}`);
    show();
  };

  const finish = () => {
    over = true;
    document.body.classList.add('sl-ended');
    heading.textContent = 'You are signed out';
    const kept = edited();
    say(kept
      ? 'What you typed is kept in this window. Sign in again in a new tab, then come back here and go on.'
      : 'Sign in again to go on where you were.');
    stay.hidden = true;
    leave.hidden = true;
    again.hidden = false;
    again.href = kept ? '/session/again' : location.pathname + location.search;
    again.target = kept ? '_blank' : '';
    show();
    again.focus();
    ask('/session/end').catch(() => say('Sightline does not answer. Close this window if others use this computer.'));
  };

  const goOn = session => {
    if (session.who !== dialog.dataset.who) {
      location.reload();
      return;
    }
    lasts(session.seconds);
    stay.hidden = session.seconds <= WARNING;
    leave.hidden = false;
    again.hidden = true;
    over = false;
    document.body.classList.remove('sl-ended');
    if (session.seconds > WARNING) {
      dialog.close();
    }
  };

  const renew = async () => {
    try {
      const answer = await ask('/session');
      if (answer.ok) {
        goOn(await answer.json());
      } else if (!over) {
        finish();
      }
    } catch {
      say('Sightline does not answer just now. Try again in a moment.');
    }
  };

  const look = () => {
    const left = Math.ceil((ends - Date.now()) / 1000);
    if (over) {
      return;
    }
    if (left <= 0) {
      finish();
    } else if (left <= WARNING) {
      warn(left);
    }
  };

  stay.addEventListener('click', renew);
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    if (!over) {
      renew();
    }
  });
  addEventListener('storage', event => {
    if (event.key === SHARED && !over && Number(event.newValue) > ends) {
      ends = Number(event.newValue);
      dialog.close();
    }
  });
  addEventListener('focus', () => over && renew());
  document.addEventListener('visibilitychange', () => over && !document.hidden && renew());
  lasts(Number(dialog.dataset.seconds));
  setInterval(look, 1000);
}
