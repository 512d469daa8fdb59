// Shows Today plainly. The address holds a one-time code in its fragment, which no server or log sees; it is exchanged for
// a key that stays in this browser.
const place = 'persevere-key';
const code = new URLSearchParams(location.hash.slice(1)).get('code');

async function ask(path, options = {}) {
  const key = localStorage.getItem(place);
  const response = await fetch(path, {
    ...options,
    headers: { ...options.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) },
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`${body.error.what} ${body.error.todo}`);
  return body;
}

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function when(text) {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text) ?? [];
  const date = new Date(`${day}T12:00:00`);
  return `${date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })}, ${time}`;
}

function section(title, items) {
  if (items.length === 0) return [];
  return [element('h2', title), ...items];
}

function stepArticle(step) {
  const article = document.createElement('article');
  const people = step.people.map((person) => person.name).join(', ');
  article.append(
    element('h3', people === '' ? step.name : `${step.name}: ${people}`),
    element('p', step.jobs.join('; '), 'soft'),
  );
  if (step.closes) article.append(element('p', `Best from ${when(step.sendFrom)} to ${when(step.closes)}.`));
  for (const reason of step.reasons) article.append(element('p', reason.text, 'soft'));
  return article;
}

function waitArticle(wait) {
  const article = document.createElement('article');
  article.append(element('h3', wait.job), element('p', wait.sentence));
  return article;
}

function letterArticle(letter) {
  const article = document.createElement('article');
  article.append(element('h3', letter.to.join(', ')), element('p', letter.shown));
  for (const line of [letter.note, letter.todo]) if (line) article.append(element('p', line, 'soft'));
  for (const choice of letter.choices) {
    if (choice.does === 'look') article.append(element('p', `${choice.label}: ${choice.command}`, 'soft'));
    else article.append(choiceButton(letter, choice));
  }
  return article;
}

/** Says it, then shows Today as it is afterwards; a refusal stands beside the button. */
function choiceButton(letter, choice) {
  const button = element('button', choice.label);
  button.addEventListener('click', async () => {
    button.disabled = true;
    const path = choice.does === 'recall' ? '/api/drafts/recall' : '/api/drafts/resolve';
    const body = choice.does === 'recall' ? { draft: letter.draftId } : { draft: letter.draftId, went: choice.does };
    try {
      await ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      location.reload();
    } catch (error) {
      button.replaceWith(element('p', error.message));
    }
  });
  return button;
}

async function show() {
  const main = document.querySelector('#today');
  const sentence = document.querySelector('#sentence');
  try {
    if (code) {
      history.replaceState(null, '', '/');
      const { key } = await ask('/api/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code }),
      });
      localStorage.setItem(place, key);
    }
    const today = await ask('/api/today');
    sentence.textContent = today.sentence;
    const paused = today.paused ? [element('p', today.paused)] : [];
    main.append(
      ...section('Sending', [...paused, ...today.sending.map(letterArticle)]),
      ...section('To do', today.doNow.map(stepArticle)),
      ...section(
        'Questions',
        today.questions.map((question) => element('p', question.text)),
      ),
      ...section('Later', today.later.map(stepArticle)),
      ...section('Leave alone', today.leaveAlone.map(waitArticle)),
    );
  } catch (error) {
    sentence.textContent =
      error instanceof TypeError
        ? 'Persevere does not answer. Start it again with npm start; everything is kept.'
        : error.message;
  } finally {
    main.setAttribute('aria-busy', 'false');
  }
}

await show();
