// Reads a booklet aloud: plays its sound, and lights each sentence and its picture as it is heard.
// Loaded when it is asked for. A sentence can be clicked; nothing is remembered.
const RATES = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4];
let reading = null;

export async function begin(button) {
  if (reading) return reading.toggle();
  const { sound, times, look } = button.dataset;
  const audio = new Audio();
  audio.src = sound;
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: look });
  document.head.append(style);
  audio.play().catch(() => {}); // in the click itself, or a telephone refuses it later
  audio.pause();
  const answer = await fetch(times);
  const cues = placed(await answer.text());
  reading = open(button, audio, cues);
}

// The sentences of ideas, and headings, with the elements that hold them.
function placed(text) {
  const ideas = [...document.querySelectorAll('.article [data-part="idea"]')];
  const headings = [...document.querySelectorAll(".article > :is(h1, h2, h3)")];
  const cues = [];
  for (const block of text.split("\n\n")) {
    const found = block.trim().match(/^(heading|\d+)\.(\d+)\n(\S+) --> (\S+)/);
    if (!found) continue;
    const [, first, second, start, end] = found;
    const idea = first === "heading" ? null : ideas[first - 1];
    const sentence = idea ? idea.querySelectorAll('[data-part="idea-sentence"]')[second - 1] : headings[second - 1];
    if (sentence) cues.push({ start: seconds(start), end: seconds(end), idea, sentence });
  }
  const first = cues.findIndex((one) => one.idea);
  const last = cues.findLastIndex((one) => one.idea);
  return cues.slice(Math.max(0, first - 1), last + 1);
}

const seconds = (stamp) => stamp.split(":").reduce((sum, part) => 60 * sum + Number(part), 0);

function open(button, audio, cues) {
  const bar = document.getElementById("aloud").content.firstElementChild.cloneNode(true);
  const pause = bar.querySelector('[data-do="pause"]');
  const words = { pause: pause.textContent, play: pause.dataset.play };
  const status = bar.querySelector("[role=status]");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const until = new AbortController();
  const { signal } = until;
  let at = -1;
  let timer = 0;

  function light(place) {
    if (place === at) return;
    for (const one of document.querySelectorAll(".is-heard")) one.classList.remove("is-heard");
    at = place;
    const cue = cues[at];
    if (!cue) return;
    cue.sentence.classList.add("is-heard");
    cue.idea?.classList.add("is-heard");
    const { top, bottom } = (cue.idea ?? cue.sentence).getBoundingClientRect();
    const foot = innerHeight - bar.offsetHeight;
    if (!calm.matches && (top < 0 || bottom > foot)) (cue.idea ?? cue.sentence).scrollIntoView({ block: "center", behavior: "smooth" });
  }

  function follow() {
    cancelAnimationFrame(timer);
    if (signal.aborted) return;
    const now = audio.currentTime + 0.02;
    const next = cues.findIndex((one) => one.start > now);
    light(next === 0 ? 0 : (next < 0 ? cues.length : next) - 1);
    if (now > cues.at(-1).end + 0.3) audio.pause();
    else if (!audio.paused) timer = requestAnimationFrame(follow);
  }

  function hear(place) {
    const wanted = Math.min(Math.max(place, 0), cues.length - 1);
    light(wanted);
    audio.currentTime = cues[wanted].start;
    audio.play().catch(fail);
  }

  function fail() {
    status.textContent = status.dataset.failed;
  }

  function toggle() {
    if (!audio.paused) audio.pause();
    else if (at < 0 || audio.currentTime > cues.at(-1).end) hear(0);
    else audio.play().catch(fail);
  }

  function faster(step) {
    const place = RATES.findIndex((rate) => rate >= audio.playbackRate - 0.01) + step;
    audio.playbackRate = RATES[Math.min(Math.max(place, 0), RATES.length - 1)];
  }

  function stop() {
    until.abort();
    audio.pause();
    cancelAnimationFrame(timer);
    light(-1);
    bar.remove();
    document.body.classList.remove("is-read");
    reading = null;
    button.focus();
  }

  function choose(event) {
    if (event.target.closest("a, button")) return;
    const place = cues.findIndex((one) => one.sentence.contains(event.target));
    if (place >= 0) hear(place);
  }

  function escape(event) {
    if (event.key === "Escape") stop();
  }

  const does = {
    pause: toggle,
    back: () => hear(at - 1),
    next: () => hear(at + 1),
    slower: () => faster(-1),
    faster: () => faster(1),
    stop,
  };
  bar.addEventListener("click", (event) => does[event.target.dataset.do]?.());
  audio.addEventListener("play", () => {
    pause.textContent = words.pause;
    cancelAnimationFrame(timer);
    timer = requestAnimationFrame(follow);
  }, { signal });
  audio.addEventListener("pause", () => (pause.textContent = words.play), { signal });
  audio.addEventListener("seeked", follow, { signal });
  audio.addEventListener("error", fail, { signal });
  document.addEventListener("click", choose, { signal });
  document.addEventListener("keydown", escape, { signal });
  document.querySelector("main").append(bar);
  document.body.classList.add("is-read");
  hear(0);
  pause.focus();
  return { toggle, audio, cues };
}
