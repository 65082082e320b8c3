// Drawing: chats and messages to elements. Knows nothing of the wire.

const SVG = "http://www.w3.org/2000/svg";

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") made.className = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(made.dataset, value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

export function avatar(title, id) {
  const initial = [...title.trim()][0]?.toUpperCase() ?? "?";
  return element("span", { class: `avatar hue-${Math.abs(id) % 7}`, "aria-hidden": "true" }, initial);
}

// Times are shown in UTC, as the bot counts, or in the browser's zone.
export const zone = { local: false };

function options(more) {
  return zone.local ? more : { ...more, timeZone: "UTC" };
}

export function clockTime(iso) {
  return new Intl.DateTimeFormat("en-GB", options({ hour: "2-digit", minute: "2-digit" })).format(new Date(iso));
}

export function longDate(iso) {
  const form = options({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
  return new Intl.DateTimeFormat("en-GB", form).format(new Date(iso));
}

function dayName(iso) {
  const form = options({ weekday: "long", day: "numeric", month: "long" });
  return new Intl.DateTimeFormat("en-GB", form).format(new Date(iso));
}

function fileSize(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(bytes < 10240 ? 1 : 0)} KB`;
  return `${(bytes / 1048576).toFixed(1)} MB`;
}

// What one line in the list of people says of a message.
export function preview(message) {
  if (!message) return "";
  if (message.text) return message.text.replace(/\s+/g, " ");
  for (const kind of ["photo", "document", "location", "voice", "sticker"]) {
    if (message[kind]) return { photo: "Photo", document: message.document?.name, location: "Location", voice: "Voice message", sticker: "Sticker" }[kind];
  }
  return "";
}

function picture(message, actions) {
  const { url, width, height } = message.photo;
  const image = element("img", {
    src: url, width: width || null, height: height || null,
    alt: message.text ? "" : "Photo",
  });
  const label = `Photo${message.text ? `: ${message.text}` : ""}, show large`;
  return element("button", { type: "button", class: "photo", "aria-label": label, onclick: () => actions.enlarge(message) }, image);
}

function attachment(message) {
  const { url, name, size } = message.document;
  return element("a", { class: "document", href: url, download: name },
    element("span", { class: "document-icon" }, icon("file")),
    element("span", {}, element("strong", {}, name), element("small", {}, fileSize(size))));
}

function place({ latitude, longitude }) {
  const text = `${Math.abs(latitude).toFixed(3)}° ${latitude < 0 ? "S" : "N"}, ${Math.abs(longitude).toFixed(3)}° ${longitude < 0 ? "W" : "E"}`;
  return [element("div", { class: "map", "aria-hidden": "true" }, icon("pin")), element("span", {}, text)];
}

function words(message, actions) {
  const text = element("div", { class: "text", dir: "auto" });
  text.innerHTML = message.html; // escaped by the sandbox; only its own few tags are in it
  // A block brings its own line breaks; those the bot wrote around it would show twice.
  for (const block of text.querySelectorAll("blockquote, pre")) {
    const [before, after] = [block.previousSibling, block.nextSibling];
    if (before?.nodeType === Node.TEXT_NODE) before.data = before.data.replace(/\n$/, "");
    if (after?.nodeType === Node.TEXT_NODE) after.data = after.data.replace(/^\n/, "");
  }
  text.addEventListener("click", (event) => {
    const command = event.target.closest("[data-command]");
    if (command) {
      event.preventDefault();
      actions.say(command.dataset.command);
    }
    event.target.closest(".spoiler")?.classList.add("open");
  });
  return text;
}

function inlineKeyboard(message, actions) {
  const rows = message.keyboard.map((row) =>
    element("div", { class: "row" }, ...row.map((button) => {
      if (button.url) return element("a", { class: "key", href: button.url, target: "_blank", rel: "noreferrer noopener" }, button.text);
      return element("button", {
        type: "button", class: "key", dataset: { data: button.callback_data ?? "" },
        onclick: (event) => actions.tap(message, button, event.currentTarget),
      }, element("span", {}, button.text));
    })));
  return element("div", { class: "inline-keyboard", role: "group", "aria-label": "Buttons of this message" }, ...rows);
}

function stamp(message) {
  const parts = [];
  if (message.silent) parts.push(icon("quiet"));
  if (message.edited) parts.push("edited ");
  parts.push(element("time", { datetime: message.date }, clockTime(message.date)));
  return element("span", { class: "stamp" }, ...parts);
}

export function messageElement(message, { group, actions }) {
  const bubble = element("div", { class: "bubble" });
  if (group && message.out) bubble.append(element("strong", { class: `from hue-${message.sender_id % 7}` }, message.sender));
  if (message.reply_to) {
    bubble.append(element("div", { class: "quote" }, message.reply_to.text || "Message"));
  }
  if (message.photo) bubble.append(picture(message, actions));
  if (message.document) bubble.append(attachment(message));
  if (message.voice) bubble.append(element("div", { class: "voice" }, icon("voice"), `Voice message, ${message.voice.duration} s`));
  if (message.sticker) bubble.append(element("div", { class: "sticker" }, message.sticker.emoji));
  bubble.append(element("div", { class: "body" },
    ...(message.location ? place(message.location) : []), message.text ? words(message, actions) : null, stamp(message)));
  const kinds = ["message", message.out ? "out" : "in"];
  if (message.photo) kinds.push("with-photo");
  if (message.keyboard.length) kinds.push("with-keys");
  const column = element("div", { class: "column" }, bubble);
  if (message.keyboard.length) column.append(inlineKeyboard(message, actions));
  const own = message.out && message.text && !message.document && !message.photo;
  const edit = own
    ? element("button", { type: "button", class: "round edit", "aria-label": `Edit: ${message.text.slice(0, 40)}`, onclick: () => actions.edit(message) }, icon("edit"))
    : null;
  const label = `${message.out ? message.sender : "DaySeven"}, ${clockTime(message.date)}`;
  return element("article", { class: kinds.join(" "), dataset: { id: message.id }, "aria-label": label }, edit, column);
}

export function daySeparator(iso) {
  return element("div", { class: "day", role: "separator", "aria-label": dayName(iso) }, element("span", {}, dayName(iso)));
}

export function dayOf(iso) {
  return longDate(iso);
}

export function typingElement() {
  return element("div", { class: "message in typing", id: "typing", "aria-hidden": "true" },
    element("div", { class: "bubble" }, element("i"), element("i"), element("i")));
}

// What the bot has set for the language of the chat's person, or for everybody else.
export function inLanguage(byLanguage, chat) {
  return byLanguage[(chat?.language ?? "").split("-")[0]] ?? byLanguage[""];
}

export function welcome(bot, chat) {
  const about = inLanguage(bot.about, chat) || "Say hello: the bot answers here as it would in Telegram.";
  return element("div", { class: "welcome" },
    element("strong", {}, "What can this bot do?"), element("p", {}, about),
    element("small", {}, "A sandbox: it listens on this machine only."));
}

export function personElement(chat, { current, unread, choose }) {
  const last = chat.messages.at(-1);
  return element("li", {},
    element("button", { type: "button", class: "person", "aria-current": current ? "true" : null, dataset: { chat: chat.id }, onclick: () => choose(chat.id) },
      avatar(chat.title, chat.id),
      element("span", { class: "person-text" },
        element("span", { class: "person-name" }, chat.title, chat.blocked ? element("small", {}, " has blocked the bot") : null),
        element("span", { class: "person-last" }, last ? `${last.out ? "You: " : ""}${preview(last)}` : chat.type === "private" ? "has not written yet" : "a group")),
      element("span", { class: "person-side" },
        last ? element("time", {}, clockTime(last.date)) : null,
        unread ? element("span", { class: "count", "aria-label": `${unread} new` }, String(unread)) : null)));
}
