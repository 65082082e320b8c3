// The little windows: a new person, a place, a file, an alert, a photo.

import { element } from "./view.js";

const $ = (id) => document.getElementById(id);

const PLACES = [
  ["Berlin", 52.52, 13.405], ["London", 51.507, -0.128], ["Lisbon", 38.722, -9.139], ["Moscow", 55.756, 37.617],
  ["Nairobi", -1.286, 36.817], ["Delhi", 28.614, 77.209], ["Kathmandu", 27.717, 85.324], ["Tokyo", 35.676, 139.65],
  ["Sydney", -33.869, 151.209], ["Auckland", -36.848, 174.763], ["Honolulu", 21.307, -157.858],
  ["Los Angeles", 34.052, -118.244], ["New York", 40.713, -74.006], ["St. John’s", 47.561, -52.713],
  ["São Paulo", -23.551, -46.633], ["Reykjavík", 64.147, -21.943],
];

export class Dialogs {
  constructor({ perform, addPerson }) {
    this.perform = perform;
    this.chosen = null;
    for (const button of document.querySelectorAll("[data-close]")) {
      button.onclick = () => button.closest("dialog").close();
    }
    // A click beside the window closes it, as Escape does.
    for (const dialog of document.querySelectorAll("dialog")) {
      dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    }
    $("person-form").onsubmit = () => {
      addPerson($("person-name").value.trim(), $("person-language").value);
      $("person-name").value = "";
    };
    $("place").replaceChildren(...PLACES.map(([name], index) => element("option", { value: index }, name)));
    $("place").onchange = () => this.fillPlace();
    $("place-form").onsubmit = () => this.sharePlace();
    $("file-form").onsubmit = () => this.sendFile();
    this.fillPlace();
  }

  person() {
    $("person-dialog").showModal();
    $("person-name").focus();
  }

  place() {
    $("place-dialog").showModal();
  }

  fillPlace() {
    const [, latitude, longitude] = PLACES[Number($("place").value) || 0];
    $("latitude").value = latitude;
    $("longitude").value = longitude;
  }

  sharePlace() {
    const [latitude, longitude] = ["latitude", "longitude"].map((id) => Number($(id).value.replace(",", ".")));
    this.perform("location", { latitude, longitude });
  }

  file(file) {
    if (!file) return;
    this.chosen = file;
    $("file-name").textContent = file.name;
    $("as-photo-label").hidden = !/^image\/(png|jpeg|gif|webp)$/.test(file.type);
    $("caption").value = "";
    $("file-dialog").showModal();
    $("caption").focus();
  }

  sendFile() {
    const form = new FormData();
    form.append("file", this.chosen, this.chosen.name);
    form.append("caption", $("caption").value);
    form.append("as_photo", String(!$("as-photo-label").hidden && $("as-photo").checked));
    this.perform("attach", form);
  }

  alert(text) {
    $("alert-text").textContent = text;
    $("alert-dialog").showModal();
  }

  photo(message) {
    $("photo-large").src = message.photo.url;
    $("photo-large").alt = message.text || "Photo";
    $("photo-dialog").showModal();
  }
}
