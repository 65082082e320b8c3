// The chat page: what is shown now, and what happens when something is pressed or arrives.

import { Composer } from "./composer.js";
import { Dialogs } from "./dialogs.js";
import { Clock } from "./clock.js";
import { Scroll } from "./scroll.js";
import { Wire } from "./wire.js";
import { dayOf, daySeparator, messageElement, personElement, typingElement, welcome } from "./view.js";

const $ = (id) => document.getElementById(id);
const TYPING_SECONDS = 5;

const state = {
  bot: { name: "DaySeven", about: {} }, // what the bot can do, by language; "" for everybody else
  chats: new Map(),
  commands: {}, // the menu, by language
  current: null,
  unread: new Map(),
  typing: new Map(),
  waiting: new Map(), // taps that wait for an answer: query id to button
};

const wire = new Wire({
  onEvent: (event) => (handlers[event.kind] ?? (() => {}))(event),
  onLost: () => { $("lost").hidden = false; },
  onBack: () => { $("lost").hidden = true; },
});

const actions = {
  say: (text) => perform("say", { text, sender: composer.speaker() }),
  edit: (message) => composer.startEditing(message),
  enlarge: (message) => dialogs.photo(message),
  tap,
};
const composer = new Composer({ state, perform, chat });
const dialogs = new Dialogs({ perform, addPerson });
const clock = new Clock({
  post: (path, body) => wire.post(path, body),
  person: () => (chat()?.type === "private" ? state.current : null),
  failed: toast,
  zoneChanged: renderChat,
});
const scroll = new Scroll();

function chat() {
  return state.chats.get(state.current);
}

async function perform(action, body) {
  if (!state.current) return null;
  try {
    return await wire.act(state.current, action, body);
  } catch (error) {
    toast(error.message);
    return null;
  }
}

async function addPerson(name, language) {
  try {
    const made = await wire.post("people", { name, language });
    choose(made.id);
    composer.focus();
  } catch (error) {
    toast(error.message);
  }
}

async function tap(message, button, element) {
  element.classList.add("busy");
  const done = await perform("tap", { message_id: message.id, data: button.callback_data });
  if (!done) return element.classList.remove("busy");
  state.waiting.set(done.query_id, element);
  setTimeout(() => settle(done.query_id), 10000);
}

function settle(query) {
  state.waiting.get(query)?.classList.remove("busy");
  state.waiting.delete(query);
}

// Events

const handlers = {
  state(event) {
    state.bot = event.bot;
    state.commands = event.commands;
    state.chats = new Map(event.chats.map((each) => [each.id, each]));
    clock.set(event.clock);
    const wanted = Number(location.hash.slice(1));
    if (!state.chats.has(state.current)) {
      state.current = state.chats.has(wanted) ? wanted : (event.chats[0]?.id ?? null);
    }
    renderChat();
    if (!state.current) dialogs.person();
  },
  person(event) {
    const isNew = !state.chats.has(event.chat);
    state.chats.set(event.chat, event.view);
    if (event.view.blocked) stopTyping(event.chat);
    if (isNew && !state.current) state.current = event.chat;
    if (event.chat === state.current) renderChat(); else renderPeople();
  },
  message(event) {
    const target = state.chats.get(event.chat);
    if (!target) return;
    const index = target.messages.findIndex((each) => each.id === event.message.id);
    if (index >= 0) target.messages[index] = event.message;
    else target.messages.push(event.message);
    target.reply_keyboard = event.reply_keyboard;
    if (!event.message.out) stopTyping(event.chat);
    if (event.chat !== state.current) {
      if (index < 0) state.unread.set(event.chat, (state.unread.get(event.chat) ?? 0) + 1);
      return renderPeople();
    }
    if (index >= 0) replaceMessage(event.message);
    else appendMessage(event.message, target.messages.at(-2));
    composer.show();
    renderPeople();
  },
  deleted(event) {
    const target = state.chats.get(event.chat);
    if (!target) return;
    target.messages = target.messages.filter((each) => each.id !== event.message_id);
    if (event.chat === state.current) renderChat(); else renderPeople();
  },
  typing(event) {
    clearTimeout(state.typing.get(event.chat));
    state.typing.set(event.chat, setTimeout(() => stopTyping(event.chat), TYPING_SECONDS * 1000));
    if (event.chat === state.current) renderTyping();
  },
  answer(event) {
    settle(event.query_id);
    if (event.chat !== state.current || !event.text) return;
    if (event.alert) dialogs.alert(event.text); else toast(event.text);
  },
  commands(event) {
    state.commands = event.commands;
    composer.show();
  },
  clock: (event) => clock.set(event),
};

function stopTyping(id) {
  clearTimeout(state.typing.get(id));
  state.typing.delete(id);
  if (id === state.current) renderTyping();
}

// Drawing

function renderPeople() {
  const entries = [...state.chats.values()].map((each) => personElement(each, {
    current: each.id === state.current, unread: state.unread.get(each.id), choose,
  }));
  const focused = document.activeElement?.dataset?.chat;
  $("people").replaceChildren(...entries);
  if (focused) $("people").querySelector(`[data-chat="${focused}"]`)?.focus();
  const waiting = [...state.unread.values()].some((count) => count > 0);
  $("others-unread").hidden = !waiting;
  document.title = waiting ? "• DaySeven sandbox" : "DaySeven sandbox";
}

function renderChat() {
  state.unread.delete(state.current);
  renderPeople();
  const shown = chat();
  const log = $("log");
  const away = document.createDocumentFragment();
  let before;
  for (const message of shown?.messages ?? []) {
    if (!before || dayOf(before.date) !== dayOf(message.date)) away.append(daySeparator(message.date));
    away.append(drawn(message, before));
    before = message;
  }
  log.setAttribute("aria-live", "off"); // a chat just opened is not news
  log.replaceChildren(shown?.messages.length ? away : welcome(state.bot, shown));
  requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
  renderHead();
  renderTyping();
  composer.show();
  scroll.toEnd();
}

function renderHead() {
  const shown = chat();
  const group = shown && shown.type !== "private";
  $("chat-title").textContent = group ? shown.title : state.bot.name;
  $("block").hidden = !shown || group;
  $("block-label").textContent = shown?.blocked ? "Unblock" : "Block";
  const typing = state.typing.has(state.current);
  $("chat-status").textContent = typing ? "typing…" : group ? `${shown.members.length + 1} members` : shown ? `with ${shown.title}` : "bot";
  $("chat-status").classList.toggle("lively", typing);
}

function renderTyping() {
  $("typing")?.remove();
  if (state.typing.has(state.current)) scroll.keepPlace(() => $("log").append(typingElement()));
  renderHead();
}

function drawn(message, before) {
  const made = messageElement(message, { group: chat()?.type !== "private", actions });
  const follows = before && before.sender_id === message.sender_id && !before.keyboard.length
    && Date.parse(message.date) - Date.parse(before.date) < 300000;
  made.classList.toggle("follows", Boolean(follows));
  return made;
}

function appendMessage(message, before) {
  const log = $("log");
  log.querySelector(".welcome")?.remove();
  const stay = scroll.atEnd || message.out;
  if (!before || dayOf(before.date) !== dayOf(message.date)) log.append(daySeparator(message.date));
  const made = drawn(message, before);
  made.classList.add("new");
  log.append(made);
  if ($("typing")) log.append($("typing"));
  if (stay) scroll.toEnd(true); else scroll.miss();
}

function replaceMessage(message) {
  const old = $("log").querySelector(`[data-id="${message.id}"]`);
  if (!old) return;
  const label = document.activeElement?.closest?.("[data-id]") === old ? document.activeElement.textContent : null;
  scroll.keepPlace(() => {
    const made = drawn(message, chat().messages[chat().messages.indexOf(message) - 1]);
    old.replaceWith(made);
    // Someone at the keyboard stays where they were: the same label, or the first button.
    if (label === null) return;
    const keys = [...made.querySelectorAll(".key")];
    (keys.find((key) => key.textContent === label) ?? keys[0] ?? $("composer-text")).focus();
  });
}

let toastTimer;
function toast(text) {
  $("toast").textContent = text;
  $("toast").classList.add("shown");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => $("toast").classList.remove("shown"), 3500);
}

function choose(id) {
  state.current = id;
  history.replaceState(null, "", `#${id}`);
  composer.stopEditing();
  renderChat();
  showSide(false);
}

function showSide(open) {
  $("app").classList.toggle("side-open", open);
  $("open-side").setAttribute("aria-expanded", String(open));
  // While the list lies over the chat, the chat is out of reach for keys and screen readers.
  for (const covered of document.querySelectorAll(".chat, .clock")) covered.inert = open;
  if (open) $("people").querySelector("button")?.focus();
}

// Presses

$("open-side").onclick = () => showSide(true);
$("close-side").onclick = () => { showSide(false); $("open-side").focus(); };
$("app").addEventListener("click", (event) => { if (event.target === $("app")) showSide(false); });
$("add-person").onclick = () => dialogs.person();
$("block").onclick = () => perform(chat().blocked ? "unblock" : "block");
$("unblock").onclick = async () => { await perform("unblock"); composer.focus(); };
$("start").onclick = async () => { await perform("say", { text: "/start" }); composer.focus(); };
$("attach").onclick = () => $("file").click();
$("share-location").onclick = () => dialogs.place();
$("file").onchange = () => { dialogs.file($("file").files[0]); $("file").value = ""; };
$("log").addEventListener("dragover", (event) => event.preventDefault());
$("log").addEventListener("drop", (event) => {
  event.preventDefault();
  dialogs.file(event.dataTransfer.files[0]);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  if (composer.escape()) return;
  showSide(false);
  composer.focus();
});

$("here").textContent = `Listens on this machine only: ${location.host}. Nothing leaves it.`;
wire.open();
