// The bot's clock: the sandbox says what it shows; between its words the page counts on.

import { clockTime, longDate, zone } from "./view.js";

const $ = (id) => document.getElementById(id);

export class Clock {
  constructor({ post, person, failed, zoneChanged }) {
    this.base = null;
    const jump = async (to, button) => {
      button.classList.add("busy");
      try {
        this.set(await post("clock", { to, person: person() }));
      } catch (error) {
        failed(error.message);
      }
      button.classList.remove("busy");
    };
    $("to-evening").onclick = (event) => jump("evening", event.currentTarget);
    $("one-day-on").onclick = (event) => jump("day", event.currentTarget);
    $("clock-face").onclick = () => { zone.local = !zone.local; this.draw(); zoneChanged(); };
    setInterval(() => this.draw(), 1000);
  }

  set({ now, movable }) {
    this.base = { shown: Date.parse(now), real: performance.now() };
    $("clock-jumps").hidden = !movable;
    this.draw();
  }

  draw() {
    if (!this.base) return;
    const iso = new Date(this.base.shown + performance.now() - this.base.real).toISOString();
    const place = zone.local ? Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC";
    $("clock-time").textContent = clockTime(iso);
    $("clock-time").dateTime = iso;
    $("clock-zone").textContent = place;
    $("clock-date").textContent = longDate(iso);
    const other = zone.local ? "UTC" : "your own time";
    $("clock-face").setAttribute("aria-label", `The bot's clock: ${clockTime(iso)} ${place}, ${longDate(iso)}. Show in ${other}`);
    $("clock-face").title = `Show in ${other}`;
  }
}
