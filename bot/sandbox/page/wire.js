// Talking to the sandbox: a stream of events in, one POST for each thing a person does.

export class Wire {
  constructor({ onEvent, onLost, onBack }) {
    this.onEvent = onEvent;
    this.onLost = onLost;
    this.onBack = onBack;
    this.source = null;
  }

  // The first event is always the whole state, so a reconnection needs nothing special.
  open() {
    this.source = new EventSource("/sandbox/events");
    this.source.onopen = () => this.onBack();
    this.source.onmessage = (message) => this.onEvent(JSON.parse(message.data));
    this.source.onerror = () => {
      this.onLost();
      if (this.source.readyState === EventSource.CLOSED) setTimeout(() => this.open(), 1500);
    };
  }

  async post(path, body) {
    const form = body instanceof FormData;
    const answer = await fetch(`/sandbox/${path}`, {
      method: "POST",
      headers: form ? {} : { "Content-Type": "application/json" },
      body: form ? body : JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  }

  act(chat, action, body) {
    return this.post(`chats/${chat}/${action}`, body);
  }
}
