// Staying with the newest message, unless someone has scrolled up to read.

const $ = (id) => document.getElementById(id);
const NEAR_END = 120;

export class Scroll {
  constructor() {
    this.atEnd = true;
    this.missed = 0;
    this.lastTop = 0;
    this.log = $("log");
    this.log.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.log.addEventListener("load", () => this.keepPlace(), true); // a picture has its size now
    new ResizeObserver(() => this.keepPlace()).observe(this.log);
    $("to-end").onclick = () => this.toEnd(true);
  }

  keepPlace(change = () => {}) {
    const stay = this.atEnd;
    change();
    if (stay) this.toEnd();
  }

  toEnd(smooth = false) {
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: smooth ? "smooth" : "instant" });
    this.missed = 0;
    this.atEnd = true;
    this.show();
  }

  // Something new came below what is being read.
  miss() {
    this.missed += 1;
    this.show();
  }

  scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    // Only a movement upwards leaves the end: growth of the log, or a smooth scroll, does not.
    if (scrollHeight - scrollTop - clientHeight < NEAR_END) this.atEnd = true;
    else if (scrollTop < this.lastTop) this.atEnd = false;
    this.lastTop = scrollTop;
    this.show();
  }

  show() {
    if (this.atEnd) this.missed = 0;
    $("to-end").hidden = this.atEnd;
    $("to-end-count").hidden = !this.missed;
    $("to-end-count").textContent = this.missed;
  }
}
