// The console of a mock: fills the page with what the control paths tell. All that is shown is text, never markup.
"use strict";

const root = location.pathname.replace(/\/(_mock)?$/, "");
const $ = (id) => document.getElementById(id);
const CAN_COPY = Boolean(navigator.clipboard);
let counted = 0;

// Elements

function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made && name !== "list") made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function field(label, input, note = "") {
  input.id ||= `field-${++counted}`;
  const said = note ? el("small", { id: `${input.id}-note` }, note) : null;
  if (said) input.setAttribute("aria-describedby", said.id);
  return el("div", { className: "field" }, el("label", { htmlFor: input.id }, label), input, said);
}

function text(value = "", placeholder = "") {
  return el("input", { type: "text", value, placeholder, autocomplete: "off", spellcheck: false, list: "seen" });
}

function area(value, rows = 0) {
  return el("textarea", { value, spellcheck: false, rows: rows || Math.min(14, value.split("\n").length + 1) });
}

function choice(values) {
  const options = values.map((one) => el("option", { value: one.value, textContent: one.label ?? one.value }));
  return el("select", {}, ...options);
}

function code(value, label) {
  return el("pre", { tabIndex: 0, role: "region", "aria-label": label }, el("code", {}, value));
}

function copyable(name, value) {
  const button = el("button", { type: "button", className: "small", hidden: !CAN_COPY }, "Copy");
  button.setAttribute("aria-label", `Copy ${name}`);
  button.onclick = async () => {
    await navigator.clipboard.writeText(value);
    button.textContent = "Copied";
  };
  return el("div", { className: "pair" }, el("span", {}, name), el("code", {}, value), button);
}

function table(name, columns, rows) {
  const head = columns.map((each) => el("th", { scope: "col" }, each));
  const body = rows.map((row) => el("tr", {}, ...row.map((cell) => el("td", {}, cell))));
  const made = el("table", {}, el("thead", {}, el("tr", {}, ...head)), el("tbody", {}, ...body));
  return el("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": name }, made);
}

// JSON, indented as it was written: a number that JavaScript cannot hold stays what it is

function indented(written) {
  try {
    JSON.parse(written);
  } catch {
    return written;
  }
  let depth = 0;
  const line = () => `\n${"  ".repeat(depth)}`;
  return written.replace(/"(?:[^"\\]|\\.)*"|[[{]\s*[\]}]|[[\]{},:]|\s+/g, (part) => {
    if (/^\s/.test(part)) return "";
    if (part === "{" || part === "[") return (depth++, part + line());
    if (part === "}" || part === "]") return (depth--, line() + part);
    return part === "," ? part + line() : part === ":" ? ": " : part;
  });
}

// Requests

const along = { headers: {}, query: {} }; // inputs, by name

async function send(method, path, query, headers, body) {
  for (const [name, input] of Object.entries(along.headers)) if (input.value) headers = { [name]: input.value, ...headers };
  const parameters = new URLSearchParams(query);
  for (const [name, input] of Object.entries(along.query)) if (input.value) parameters.append(name, input.value);
  const url = parameters.size ? `${path}?${parameters}` : path;
  const options = { method, headers, credentials: "omit", redirect: "manual", cache: "no-store" };
  if (body) options.body = body;
  const answer = await fetch(root + url, options);
  return { asked: { method, url, headers, body }, status: answer.status, words: answer.statusText, told: [...answer.headers], body: await answer.text() };
}

function shown({ asked, status, words, told, body }) {
  const lines = (pairs) => pairs.map(([name, value]) => `${name}: ${value}`).join("\n");
  const header = (name) => told.find(([each]) => each === name)?.[1];
  const sent = [`${asked.method} ${asked.url}`, lines(Object.entries(asked.headers)), asked.body && `\n${indented(asked.body)}`];
  return el(
    "div",
    { className: "answer" },
    el("p", { role: "status" }, el("strong", { className: status < 300 ? "good" : "bad" }, `${status} ${words}`)),
    why("Reason", header("x-mock-reason")),
    why("Ignored", header("x-mock-ignored")),
    body ? code(indented(body), "Body of the answer") : el("p", {}, "No body."),
    el("details", {}, el("summary", {}, "Headers of the answer"), code(lines(told), "Headers of the answer")),
    el("details", {}, el("summary", {}, "Request"), code(sent.filter(Boolean).join("\n"), "Request")),
  );
}

function why(word, said) {
  return said ? el("p", { className: "why" }, `${word}: ${said}`) : null;
}

// What answers tell, offered where ids and tokens are asked for

function remember(value, key = "") {
  if (value && typeof value === "object") {
    for (const [name, each] of Object.entries(value)) remember(each, Array.isArray(value) ? key : name);
  } else if (/(id|uuid|token|code)$/i.test(key) && ["string", "number"].includes(typeof value)) {
    const seen = $("seen");
    for (const old of [...seen.options]) if (old.value === String(value) || seen.options.length > 60) old.remove();
    seen.prepend(el("option", { value: String(value), label: `${key}: ${value}` }));
  }
}

function learn(body) {
  try {
    remember(JSON.parse(body));
  } catch {
    // no JSON tells nothing
  }
}

// Forms

function operation(one) {
  const inputs = one.parameters.map((each) => ({ ...each, input: text(each.value, each.hint && `such as ${each.hint}`) }));
  const body = one.bodies.length ? area(one.bodies[0].text) : null;
  const examples = choice(one.bodies.map((each, at) => ({ value: at, label: each.summary || each.name || "Sample" })));
  examples.onchange = () => (body.value = one.bodies[examples.value].text);
  const fields = inputs.map((each) => field(each.name + (each.required ? " *" : ""), each.input, each.description));
  if (one.bodies.length > 1) fields.push(field("Example", examples));
  if (body) fields.push(field("Body", body));
  const form = sending(fields, () => {
    const given = (place) => inputs.filter((each) => each.in === place && each.input.value).map((each) => [each.name, each.input.value]);
    const path = given("path").reduce((filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)), one.path);
    const typed = body?.value ? { "Content-Type": one.media } : {};
    return send(one.method, path, given("query"), { ...typed, ...Object.fromEntries(given("header")) }, body?.value);
  });
  const title = el("summary", {}, el("span", { className: "method" }, one.method), ` ${one.path} `, el("span", { className: "id" }, one.id));
  return el("details", { className: "operation", id: `operation-${one.id}` }, title, el("p", {}, one.summary), form);
}

function anything(paths) {
  const which = choice(paths.map((value) => ({ value })));
  const path = text();
  const body = area("", 4);
  which.onchange = () => (path.value = which.value.split(" ")[1]);
  which.onchange();
  const fields = [field("Operation", which), field("Path and query", path), field("Body", body)];
  return sending(fields, () => send(which.value.split(" ")[0], path.value, [], body.value ? { "Content-Type": "application/json" } : {}, body.value));
}

function sending(fields, ask, label = "Send", show = shown) {
  const output = el("div");
  const form = el("form", {}, ...fields, el("button", { type: "submit" }, label), output);
  form.onsubmit = async (event) => {
    event.preventDefault();
    try {
      const answer = await ask();
      learn(answer.body);
      output.replaceChildren(show(answer));
    } catch (error) {
      output.replaceChildren(el("p", { role: "status", className: "bad" }, `Not sent: ${error.message}`));
    }
    live();
  };
  return form;
}

async function json(path) {
  const answer = await fetch(root + path, { headers: { Accept: "application/json" }, cache: "no-store" });
  return answer.json();
}

async function control(path, body) {
  const answer = await fetch(`${root}/_mock/${path}`, { method: "POST", body: JSON.stringify(body ?? {}) });
  return { status: answer.status, words: answer.statusText, body: await answer.text() };
}

function done({ status, words, body }) {
  const line = el("p", { role: "status" }, el("strong", { className: status < 300 ? "good" : "bad" }, status < 300 ? "Done" : `${status} ${words}`));
  return el("div", { className: "answer" }, line, body ? code(indented(body), "Answer") : null);
}

function action(one) {
  const { properties = {}, required = [] } = one.parameters;
  const inputs = Object.entries(properties).map(([name, schema]) => [name, schema, argument(schema)]);
  const fields = inputs.map(([name, , input]) => field(name + (required.includes(name) ? " *" : ""), input));
  const form = sending(
    fields,
    () => {
      const given = inputs.filter(([, , input]) => input.value !== "").map(([name, schema, input]) => [name, read(schema, input.value)]);
      return control(`actions/${one.name}`, Object.fromEntries(given));
    },
    one.name,
    done,
  );
  return el("div", { className: "action", id: `action-${one.name}` }, el("p", {}, one.sentence), form);
}

function argument(schema) {
  const values = schema.type === "boolean" ? [true, false] : schema.enum;
  if (!values) return text(written(schema.default), schema.type === "string" ? "" : (schema.type ?? "JSON"));
  const input = choice(["", ...values].map((value) => ({ value: String(value) })));
  input.value = String(schema.default ?? "");
  return input;
}

function written(value) {
  return value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

function read(schema, value) {
  if (schema.type === "string" || (schema.enum && schema.enum.includes(value))) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

// What happens

let last = 0;
let timer = 0;
const before = {};

async function live() {
  clearTimeout(timer);
  try {
    const told = await json(`/_mock/live?after=${last}`);
    if (told.last < last) return startOver(); // the mock was started anew
    $("now").textContent = `${told.now.slice(0, 19).replace("T", " ")} UTC`;
    $("ahead").textContent = told.seconds_ahead ? `(${Math.round(told.seconds_ahead / 360) / 10} hours ahead)` : "";
    changed("tables", told.tables, tables);
    changed("sent", told.deliveries, deliveries);
    for (const each of told.requests.filter((one) => one.number > last)) {
      $("log").prepend(entry(each));
      last = each.number;
    }
    while ($("log").children.length > 100) $("log").lastChild.remove();
  } catch {
    $("now").textContent = "the mock does not answer";
  }
  timer = setTimeout(() => (document.hidden ? wait() : live()), 1000);
}

function startOver() {
  last = 0;
  $("log").replaceChildren();
  return live();
}

function wait() {
  document.addEventListener("visibilitychange", live, { once: true });
}

function changed(id, value, render) {
  const now = JSON.stringify(value);
  if (before[id] === now) return;
  before[id] = now;
  const open = new Set([...$(id).querySelectorAll("details[open]")].map((each) => each.dataset.key));
  $(id).replaceChildren(...render(value));
  for (const each of $(id).querySelectorAll("details")) each.open = open.has(each.dataset.key);
}

function tables(all) {
  return all.flatMap(({ name, columns, rows, total }) => {
    const more = total > rows.length ? `, the last ${rows.length} shown` : "";
    const title = el("h3", {}, name.replaceAll("_", " "), el("span", { className: "count" }, ` ${total}${more}`));
    return rows.length && columns.length ? [title, table(name, columns, rows)] : [title];
  });
}

function deliveries(all) {
  if (all === null) return [el("p", {}, "This API sends none.")];
  if (!all.length) return [el("p", {}, "None so far.")];
  return all.reverse().map((one, at) => {
    const how = one.status ?? (one.problem || "under way");
    const tries = one.attempts > 1 ? ` (${one.attempts} attempts)` : "";
    return item(`${all.length - at}`, `${one.what} to ${one.url}`, `${how}${tries}`, one.status >= 200 && one.status < 300, [
      why("Problem", one.problem),
      code(one.headers.map((pair) => pair.join(": ")).join("\n"), "Headers of the webhook"),
      code(indented(one.body), "Body of the webhook"),
    ]);
  });
}

function entry(one) {
  const header = (name) => one.answer_headers.find(([each]) => each === name)?.[1];
  const block = (headers, body) => [headers.map((pair) => pair.join(": ")).join("\n"), body && `\n${indented(body)}`].filter(Boolean).join("\n");
  const at = new Date(one.at * 1000).toLocaleTimeString();
  return item(`${one.number}`, `${at} ${one.method} ${one.path}`, `${one.status}`, one.status < 400, [
    why("Reason", header("x-mock-reason")),
    why("Ignored", header("x-mock-ignored")),
    el("h3", {}, "Request"),
    code(block(one.headers, one.body), `Request ${one.number}`),
    el("h3", {}, "Answer"),
    code(block(one.answer_headers, one.answer), `Answer ${one.number}`),
  ]);
}

function item(key, title, outcome, isGood, parts) {
  const summary = el("summary", {}, el("span", { className: isGood ? "good" : "bad" }, outcome), ` ${title}`);
  const made = el("details", {}, summary, ...parts);
  made.dataset.key = key;
  return made;
}

// The page

async function steer(path, body, words) {
  const { status } = await control(path, body);
  $("said").textContent = status < 300 ? words : `refused with ${status}`;
  live();
}

function fill(told, { title, operations, actions, paths }) {
  document.title = `Mock of ${told.api}`;
  $("title").textContent = title ? `Mock of ${title}` : `Mock of ${told.api}`;
  $("base").textContent = told.base_url;
  $("env").append(...Object.entries(told.env).map((pair) => copyable(...pair)));
  $("seed").append(...Object.entries(told.seed).map(([name, value]) => copyable(name, written(value))));
  for (const place of ["headers", "query"]) {
    for (const [name, value] of Object.entries(told[place])) {
      along[place][name] = text(value);
      $("sent-along").append(field(name, along[place][name], place === "query" ? "In the query." : ""));
    }
  }
  const tags = [...new Set(operations.map((one) => one.tag))];
  for (const tag of tags) {
    const own = operations.filter((one) => one.tag === tag).map(operation);
    $("forms").append(el("section", {}, tag ? el("h3", {}, tag) : null, ...own));
  }
  if (!operations.length) $("forms").append(anything(paths));
  $("find").closest("p").hidden = operations.length < 8;
  $("acts").append(...actions.map(action));
}

function find() {
  const wanted = $("find").value.toLowerCase();
  for (const each of document.querySelectorAll(".operation")) each.hidden = !each.firstChild.textContent.toLowerCase().includes(wanted);
  for (const group of $("forms").children) group.hidden = !group.querySelector(".operation:not([hidden])");
}

async function start() {
  const told = await json("/_mock");
  if (told.apis) {
    const links = Object.keys(told.apis).map((api) => el("li", {}, el("a", { href: `${root}/${api}/_mock` }, api)));
    $("apis").querySelector("ul").append(...links);
    $("title").textContent = document.title = "Mocks";
    $("apis").hidden = false;
    return;
  }
  fill(told, await json("/_mock/forms"));
  for (const id of ["console", "steering", "parts"]) $(id).hidden = false;
  $("find").oninput = find;
  $("reset").onclick = () => {
    for (const place of ["headers", "query"]) for (const [name, input] of Object.entries(along[place])) input.value = told[place][name];
    steer("reset", {}, "As from the start.");
  };
  $("samples").onclick = () => steer("actions/seed_examples", {}, "What samples name is there.");
  $("samples").hidden = !("seed_examples" in told.actions);
  for (const button of document.querySelectorAll("[data-ahead]")) {
    button.onclick = () => steer("clock", { advance_seconds: Number(button.dataset.ahead) }, `${button.textContent} it is.`);
  }
  live();
}

start();
