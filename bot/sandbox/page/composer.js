// Writing: the field, the commands, editing one's own message, the reply keyboard.

import { element, inLanguage } from "./view.js";

const $ = (id) => document.getElementById(id);

export class Composer {
  constructor({ state, perform, chat }) {
    this.state = state;
    this.perform = perform;
    this.chat = chat;
    this.edited = null;
    this.drafts = new Map();
    this.shownFor = null;
    this.keyboardOpen = true;
    this.keyboard = null;
    this.field = $("composer-text");
    $("composer").onsubmit = (event) => { event.preventDefault(); this.submit(); };
    this.field.addEventListener("input", () => { this.fit(); this.suggest(); });
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("paste", (event) => this.paste(event));
    $("stop-editing").onclick = () => this.stopEditing();
    $("menu").onclick = () => this.toggleCommands();
    $("toggle-keyboard").onclick = () => { this.keyboardOpen = !this.keyboardOpen; this.show(); };
  }

  focus() {
    this.field.focus();
  }

  speaker() {
    return this.chat()?.type === "private" ? undefined : Number($("speaker").value);
  }

  // Everything under the messages, for the chat that is open now.
  show() {
    const chat = this.chat();
    const empty = chat && chat.type === "private" && !chat.messages.length;
    const blocked = Boolean(chat?.blocked);
    if (this.shownFor !== (chat?.id ?? null)) {
      this.drafts.set(this.shownFor, this.field.value);
      this.shownFor = chat?.id ?? null;
      this.field.value = this.drafts.get(this.shownFor) ?? "";
      this.closeCommands();
    }
    $("start-bar").hidden = !empty || blocked;
    $("unblock-bar").hidden = !blocked;
    $("composer").hidden = !chat || blocked;
    $("menu").hidden = !this.commands().length || chat?.type !== "private";
    this.showSpeakers(chat);
    this.showKeyboard(blocked ? null : chat?.reply_keyboard);
    this.fit();
  }

  showSpeakers(chat) {
    const group = chat && chat.type !== "private";
    $("speaker-label").hidden = !group;
    this.showTools();
    if (!group) return;
    const before = $("speaker").value;
    $("speaker").replaceChildren(...chat.members.map((member) => element("option", { value: member.id }, member.name)));
    if (chat.members.some((member) => String(member.id) === before)) $("speaker").value = before;
  }

  // A place or a file cannot be put into an edit, and groups here are for words.
  showTools() {
    const group = this.chat() && this.chat().type !== "private";
    $("attach").hidden = $("share-location").hidden = Boolean(group || this.edited);
  }

  showKeyboard(keyboard) {
    if (JSON.stringify(keyboard) !== JSON.stringify(this.keyboard)) this.keyboardOpen = true;
    this.keyboard = keyboard;
    $("toggle-keyboard").hidden = !keyboard;
    $("toggle-keyboard").setAttribute("aria-expanded", String(this.keyboardOpen));
    $("reply-keyboard").hidden = !keyboard || !this.keyboardOpen;
    this.field.placeholder = keyboard?.input_field_placeholder || "Message";
    const rows = (keyboard?.keyboard ?? []).map((row) => element("div", { class: "row" }, ...row.map((button) =>
      element("button", { type: "button", class: "key", onclick: () => this.pressKey(button) }, button.text))));
    $("reply-keyboard").replaceChildren(...rows);
  }

  async pressKey(button) {
    if (button.request_location) return $("share-location").click();
    await this.perform("tap", { label: button.text });
    this.focus();
  }

  fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 160)}px`;
    $("send").classList.toggle("ready", Boolean(this.field.value.trim()));
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const edited = this.edited;
    if (edited && text === edited.text) return this.stopEditing();
    const done = edited
      ? await this.perform("edit", { message_id: edited.id, text, sender: edited.sender_id })
      : await this.perform("say", { text, sender: this.speaker() });
    if (!done) return;
    if (edited) return this.stopEditing();
    this.field.value = "";
    this.closeCommands();
    this.fit();
    this.focus();
  }

  key(event) {
    const open = !$("commands").hidden;
    if (open && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      return this.moveChoice(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      const chosen = open && $("commands").querySelector("[aria-selected=true]");
      return chosen ? chosen.click() : this.submit();
    }
    if (event.key === "Tab" && open && !event.shiftKey) {
      const chosen = $("commands").querySelector("[aria-selected=true]") ?? $("commands").firstElementChild;
      event.preventDefault();
      this.field.value = `${chosen.dataset.command} `;
      this.closeCommands();
    }
    if (event.key === "ArrowUp" && !this.field.value && !this.edited) {
      const own = this.chat()?.messages.findLast((message) => message.out && message.text && !message.document && !message.photo);
      if (own) {
        event.preventDefault();
        this.startEditing(own);
      }
    }
  }

  paste(event) {
    const [file] = event.clipboardData?.files ?? [];
    if (!file) return;
    event.preventDefault();
    const given = new DataTransfer();
    given.items.add(file);
    $("file").files = given.files;
    $("file").onchange();
  }

  startEditing(message) {
    if (!this.edited) this.drafts.set("before editing", this.field.value);
    this.edited = message;
    $("editing-text").textContent = message.text;
    $("editing").hidden = false;
    $("send-icon").setAttribute("href", "#i-check");
    $("send").setAttribute("aria-label", "Save");
    this.field.value = message.text;
    this.showTools();
    this.fit();
    this.focus();
  }

  stopEditing() {
    if (!this.edited) return;
    this.edited = null;
    this.showTools();
    $("editing").hidden = true;
    $("send-icon").setAttribute("href", "#i-send");
    $("send").setAttribute("aria-label", "Send");
    this.field.value = this.drafts.get("before editing") ?? "";
    this.fit();
    this.focus();
  }

  // True when Escape had something to close here.
  escape() {
    if (!$("commands").hidden) {
      this.closeCommands();
      this.focus();
      return true;
    }
    if (!this.edited) return false;
    this.stopEditing();
    return true;
  }

  // Commands: all of them from the menu button, or those that begin as what is typed.

  commands() {
    return inLanguage(this.state.commands, this.chat()) ?? [];
  }

  suggest() {
    const typed = this.field.value;
    const fits = this.commands().filter((each) => `/${each.command}`.startsWith(typed));
    if (/^\/\w*$/.test(typed) && fits.length && !this.edited) this.openCommands(fits);
    else this.closeCommands();
  }

  toggleCommands() {
    if (!$("commands").hidden) return this.closeCommands();
    this.openCommands(this.commands());
    this.focus();
  }

  openCommands(commands) {
    $("commands").replaceChildren(...commands.map((each, index) => element("li", {
      role: "option", id: `command-${index}`, "aria-selected": "false", dataset: { command: `/${each.command}` },
      onclick: () => this.send(`/${each.command}`),
    }, element("strong", {}, `/${each.command}`), element("span", {}, each.description))));
    $("commands").hidden = false;
    $("menu").setAttribute("aria-expanded", "true");
  }

  closeCommands() {
    $("commands").hidden = true;
    $("menu").setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
  }

  moveChoice(step) {
    const all = [...$("commands").children];
    const now = all.findIndex((each) => each.getAttribute("aria-selected") === "true");
    const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
    all.forEach((each, index) => each.setAttribute("aria-selected", String(index === next)));
    all[next].scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", all[next].id);
  }

  async send(text) {
    this.closeCommands();
    if (await this.perform("say", { text, sender: this.speaker() })) this.field.value = "";
    this.fit();
    this.focus();
  }
}
