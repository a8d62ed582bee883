// Searches the index that src/render/search/ makes and describes. Nothing is sent anywhere.
(() => {
  "use strict";
  const $ = (id) => document.getElementById(id);
  const [form, field, status, list, narrower, facets, more] = ["search", "q", "found", "results", "narrow", "facets", "more"].map($);
  const page = document.documentElement.lang;
  const { index } = form.dataset;
  const all = (which) => [...$("words").content.querySelectorAll(which)];
  const said = (key) => all(`[data-k="${key}"]`)[0]?.textContent ?? "";
  const languages = all("[data-home]").map((e) => ({ lang: e.lang, home: e.dataset.home, name: e.textContent }));
  const languageOf = (lang) => languages.find((l) => l.lang === lang);
  const kinds = all("[data-kind]").map((e) => e.dataset.kind);
  const groups = all("[data-group]").map((e) => [e.dataset.group, e.textContent]);

  // Words, as fold.rs makes them.
  const JOINED = "\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff";
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed";
  const HIDDEN = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff";
  const marks = new RegExp(`[${MARKS}${HIDDEN}]`, "gu");
  const pieces = new RegExp(`([${JOINED}]+)|((?![${JOINED}])[\\p{Alphabetic}\\p{N}\\u0900-\\u0dff${MARKS}${HIDDEN}'’ʼ＇])+`, "gu");
  const joined = new RegExp(`^[${JOINED}]`, "u");
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", ى: "ي", ی: "ي", ة: "ه", ک: "ك" };
  const variants = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
  const fold = (text) => text.normalize("NFKC").toLowerCase().normalize("NFKD").replace(marks, "").replace(variants, (c) => LETTERS[c]).normalize("NFC");
  const pairs = (run) => {
    const signs = [...run];
    return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => signs[i] + sign);
  };
  function words(text) {
    const out = [];
    for (const [piece, run] of text.normalize("NFKC").toLowerCase().matchAll(pieces)) {
      if (run) out.push(...pairs(run));
      else {
        const parts = piece.split(/['’ʼ＇]/u).map(fold);
        parts.forEach((part, i) => {
          const length = [...part].length;
          if (i < parts.length - 1 ? length > 2 : length > 1 || (length && !i)) out.push(part);
        });
      }
    }
    return out;
  }

  // Numbers, as code.rs writes them.
  const LAST = "0123456789!#'()*+,-~", MORE = "./;=?@[]^_{|}";
  function postings(signs) {
    const out = [];
    let n = 0, doc = -1;
    for (const sign of signs) {
      const last = LAST.indexOf(sign);
      if (last < 0) n = n * 13 + MORE.indexOf(sign) + 1;
      else {
        n = n * 20 + last;
        doc += 1 + (n >> 3);
        out.push([doc, n & 7]);
        n = 0;
      }
    }
    return out;
  }

  const files = new Map(), versions = {};
  $("plain").hidden = true;
  window.glasshouse = (name, version, data) => (document.currentScript.gift = { version, data });
  window.glasshouse.words = words;
  const STALE = {};
  function load(lang, name) {
    const key = `${lang}/${name}`;
    if (!files.has(key)) {
      const promise = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${index}${key}.js${versions[lang] ? `?v=${versions[lang]}` : ""}`;
        script.onerror = () => (files.delete(key), reject());
        script.onload = () => {
          script.remove();
          const { version, data } = script.gift ?? {};
          if (name === "m") versions[lang] = version;
          // The site was published anew since this page was opened.
          if (version !== versions[lang]) (versions[lang] = version), reject(STALE);
          else resolve(data);
        };
        document.head.append(script);
      });
      files.set(key, promise.then(PREPARE[name[0]] ?? ((data) => data)));
    }
    return files.get(key);
  }
  const spread = (runs) => {
    const out = [];
    for (let i = 0; i < runs.length; i += 2) for (let n = runs[i + 1]; n--; ) out.push(runs[i]);
    return out;
  };
  const PREPARE = {
    m: (m) => ({ ...m, cycles: spread(m.cycles), groups: spread(m.groups), translated: spread(m.translated) }),
    f: (topics) => topics.map(([name, signs]) => ({ name, docs: new Set(postings(signs).map(([doc]) => doc)) })),
    w: (text) => {
      const shard = new Map();
      for (const line of text.split("\n")) {
        const [alias, first] = line.split(">");
        if (first) shard.set(alias, first);
        else if (line) {
          const at = line.indexOf(":"), entry = { forms: line.slice(0, at).split(" "), signs: line.slice(at + 1) };
          for (const one of entry.forms) if (!shard.has(one)) shard.set(one, entry);
        }
      }
      return shard;
    },
  };

  const WEIGHT = [1, 2, 3, 4, 5, 6, 9, 14];
  const shardOf = (meta, word) => Math.max(0, meta.words.findLastIndex((first) => first <= word));
  async function entryOf(lang, meta, word) {
    const entry = (await load(lang, `w${shardOf(meta, word)}`)).get(word);
    return typeof entry === "string" ? entryOf(lang, meta, entry) : entry;
  }
  async function among(lang, meta, start, fits) {
    const near = [];
    for (let i = shardOf(meta, start); i < meta.words.length && near.length < 3; i++) {
      if (near.length && !meta.words[i].startsWith(start)) break;
      near.push(load(lang, `w${i}`));
    }
    const found = new Set();
    for (const shard of await Promise.all(near)) for (const one of shard.keys()) if (fits(one)) found.add(one);
    return found;
  }
  /** Whether one letter more, less or other, or two exchanged, are all the difference. */
  function nearly(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0, j = 0;
    while (i < a.length && a[i] === b[i]) i++;
    while (j < Math.min(a.length, b.length) - i && a.at(-1 - j) === b.at(-1 - j)) j++;
    const [x, y] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
    return (x.length < 2 && y.length < 2) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
  }
  const within = (word) => [/^[وف]?(?:ال|بال|كال|لل)(.{3,})$/u, /^[بلكسوف](.{3,})$/u, /^[وف][بلكس](.{3,})$/u].map((r) => r.exec(word)?.[1]).filter(Boolean);

  async function lookUp(lang, meta, { word, open }) {
    const entries = new Map(), forms = new Set();
    let instead;
    const take = async (one, share) => {
      const entry = await entryOf(lang, meta, one);
      if (!entry || entries.has(entry)) return;
      entries.set(entry, share);
      entry.forms.forEach((f) => forms.add(f));
    };
    if (meta.words.length) {
      await take(word, 1);
      if (lang.startsWith("ar") && !entries.size) for (const one of within(word)) if (!entries.size) await take(one, 1);
      const starts = word.length > 1 || joined.test(word);
      if (starts && (open || !entries.size)) {
        const longer = [...(await among(lang, meta, word, (one) => one.startsWith(word)))];
        longer.sort((a, b) => a.length - b.length);
        for (const one of longer.slice(0, 20)) await take(one, 0.7);
      }
      if (!entries.size && word.length > 3 && !joined.test(word)) {
        const near = await among(lang, meta, word.slice(0, 2), (one) => nearly(one, word));
        for (const one of await among(lang, meta, word, (one) => nearly(one, word))) near.add(one);
        for (const one of near) await take(one, 0.6);
        // Another form of a word, which stands nowhere.
        for (let n = word.length - 1; !entries.size && n >= Math.max(4, word.length - 3); n--)
          for (const one of await among(lang, meta, word.slice(0, n), (one) => one.startsWith(word.slice(0, n)))) await take(one, 0.5);
        if (entries.size) instead = entries.keys().next().value.forms[0];
      }
    }
    const docs = new Map();
    for (const [entry, share] of entries) {
      const all = postings(entry.signs);
      const rare = Math.log(1 + (meta.n - all.length + 0.5) / (all.length + 0.5));
      for (const [doc, level] of all) docs.set(doc, Math.max(docs.get(doc) ?? 0, share * WEIGHT[level] * (0.1 + rare)));
    }
    return { docs, forms, instead };
  }

  function asked() {
    const query = Object.fromEntries(new URLSearchParams(location.search));
    const text = (query.q ?? "").slice(0, 200), phrases = [], terms = [];
    for (const [whole, phrase] of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/gu)) {
      const found = words(phrase ?? whole);
      if (phrase !== undefined && found.length > 1) phrases.push(found);
      found.forEach((word) => terms.some((t) => t.word === word) || terms.push({ word, open: false }));
    }
    if (terms.length && /[^\s"“”„«»]$/u.test(text)) terms.at(-1).open = true;
    terms.forEach((t) => joined.test(t.word) && t.word.length === 1 && (t.open = true));
    return { ...query, terms, phrases };
  }
  const main = languages[0].lang;
  const scope = (query) => (languageOf(query.lang) ? [query.lang] : [...new Set([page, main])]);

  async function search(query) {
    const found = [], forms = new Set(), instead = [];
    let whole = false;
    for (const lang of scope(query)) {
      const meta = await load(lang, "m");
      const terms = await Promise.all(query.terms.map((term) => lookUp(lang, meta, term)));
      const score = new Map();
      for (const term of terms) {
        term.forms.forEach((f) => forms.add(f));
        for (const [doc, weight] of term.docs) {
          const [n, sum] = score.get(doc) ?? [0, 0];
          score.set(doc, [n + 1, sum + weight]);
        }
      }
      const bit = 1 << languages.findIndex((l) => l.lang === page);
      for (const [doc, [n, weight]] of score) {
        // What is translated is found in the translation.
        if (lang !== page && !query.lang && meta.translated[doc] & bit) continue;
        const complete = n === terms.length;
        whole ||= complete;
        found.push({ lang, doc, meta, complete, weight: weight + 1000 * n, kind: kinds["mdcpot".indexOf(meta.kinds[doc])], cycle: String(meta.cycles[doc] || ""), groups: meta.groups[doc] });
      }
      terms.forEach((term, i) => term.instead && instead.push([query.terms[i].word, term.instead]));
    }
    const best = whole ? found.filter((f) => f.complete) : query.phrases.length ? [] : found;
    best.sort((a, b) => b.weight - a.weight || (a.lang === b.lang ? a.doc - b.doc : a.lang === page ? -1 : 1));
    return { found: best, whole: whole || !best.length, forms, instead: whole ? instead : [] };
  }

  const texts = new Map();
  /** Paragraphs: of the page, or of the index where no page may be read. */
  function blocks({ lang, doc, meta, anchor, href }) {
    const key = `${lang}/${doc}`;
    if (!texts.has(key))
      texts.set(
        key,
        (async () => {
          if (location.protocol === "file:") {
            const n = Math.max(0, meta.texts.findLastIndex((first) => first <= doc));
            return (await load(lang, `t${n}`))[doc - meta.texts[n]];
          }
          const html = await (await fetch(href)).text();
          const parsed = new DOMParser().parseFromString(html, "text/html");
          const root = (anchor && parsed.getElementById(anchor)) || parsed.querySelector("main");
          const out = [];
          let near = "";
          for (const e of root.querySelectorAll("[id], p, li, dd, td, th, h2, h3, h4, pre")) {
            if (e.closest("nav, .pane, .cite, .kind")) continue;
            if (e.id) near = e.id;
            const inner = e.querySelector("p, li, td, dd");
            if (!inner && /^(P|LI|DD|T[DH]|H[234]|PRE)$/.test(e.tagName)) {
              e.querySelectorAll("sup, .num").forEach((s) => s.remove());
              out.push([e.closest("[id]:not(main)")?.id ?? near, e.textContent.replace(/\s+/g, " ").trim()]);
            }
          }
          return out;
        })().catch((problem) => (texts.delete(key), Promise.reject(problem)))
      );
    return texts.get(key);
  }
  const holds = (text, phrases) => {
    const all = ` ${words(text).join(" ")} `;
    return phrases.filter((phrase) => all.includes(` ${phrase.join(" ")} `)).length;
  };

  function hits(text, forms) {
    const out = [];
    for (const { 0: piece, 1: run, index: at } of text.matchAll(pieces)) {
      if (run) {
        let i = at;
        const signs = [...run];
        signs.forEach((sign, n) => {
          const pair = fold(sign + (signs[n + 1] ?? ""));
          if (forms.has(pair) || forms.has(fold(sign))) out.push([i, i + (forms.has(pair) ? sign + (signs[n + 1] ?? "") : sign).length, pair]);
          i += sign.length;
        });
      } else
        for (const { 0: part, index: offset } of piece.matchAll(/[^'’ʼ＇]+/gu)) {
          const word = fold(part);
          if (forms.has(word)) out.push([at + offset, at + offset + part.length, word]);
        }
    }
    return out;
  }
  function marked(text, found, into, from = 0, to = text.length) {
    let at = from, mark;
    for (const [start, end] of found) {
      if (end <= at || start >= to) continue;
      // Pairs of signs overlap.
      if (!mark || start > at) into.append(text.slice(at, start), (mark = make("mark")));
      mark.append(text.slice(Math.max(at, start), end));
      at = end;
    }
    into.append(text.slice(at, Math.max(at, to)));
  }
  async function excerpt(result, query, forms) {
    let best, most = 0;
    for (const [anchor, text] of await blocks(result)) {
      if (text === result.title) continue;
      const found = hits(text, forms);
      const worth = new Set(found.map((h) => h[2])).size + 10 * holds(text, query.phrases) + Math.min(found.length, 9) / 100;
      if (worth > most) (most = worth), (best = { anchor, text, found });
    }
    if (!best) return;
    const { anchor, text, found } = best;
    if (anchor) result.link.href = `${result.href}#${encodeURIComponent(anchor)}`;
    let from = Math.max(0, found[0][0] - 70), to = Math.min(text.length, from + 240);
    if (from) from += Math.max(0, text.slice(from, found[0][0]).search(/\s\S/) + 1);
    if (to < text.length && /\s/.test(text.slice(from, to))) to = from + text.slice(from, to).search(/\s\S*$/);
    if (from) result.text.append("… ");
    marked(text, found, result.text, from, to);
    if (to < text.length) result.text.append(" …");
  }

  const make = (tag, properties, ...children) => {
    const e = Object.assign(document.createElement(tag), properties);
    e.append(...children);
    return e;
  };
  const counted = (n) => {
    const rule = new Intl.PluralRules(page), samples = all("[data-n]");
    const same = samples.find((s) => s.dataset.n == n) ?? samples.findLast((s) => rule.select(s.dataset.n) === rule.select(n)) ?? samples.at(-1);
    return same.textContent.replace(same.dataset.n, n);
  };
  const day = (date) => new Intl.DateTimeFormat(`${page === "en" ? "en-GB" : page}-u-nu-latn`, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
  const FACETS = ["kind", "cycle", "group", "topic", "lang"];
  const address = (change) => {
    const query = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(change)) value ? query.set(key, value) : query.delete(key);
    return `?${query}`;
  };
  const announce = (text) => status.textContent !== text && (status.textContent = text);

  let turn = 0;
  async function run(wait, again) {
    const mine = ++turn, current = () => mine === turn, query = asked();
    document.querySelectorAll(".languages a").forEach((a) => (a.search = location.search));
    more.hidden = true;
    if (!query.terms.length) {
      list.replaceChildren();
      narrower.hidden = true;
      return announce("");
    }
    const patience = setTimeout(() => current() && announce(said("loading")), 400);
    try {
      const { found, whole, forms, instead } = await search(query);
      const topics = query.topic || found.length ? Promise.all(scope(query).map(async (lang) => [lang, await load(lang, "f")])) : Promise.resolve([]);
      const tagged = query.topic ? await topics : [];
      if (!current()) return;
      const fits = {
        kind: (r) => r.kind === query.kind,
        cycle: (r) => r.cycle === query.cycle,
        group: (r) => (r.groups >> groups.findIndex(([g]) => g === query.group)) & 1,
        topic: (r) => tagged.some(([lang, all]) => lang === r.lang && all.some((t) => t.name === query.topic && t.docs.has(r.doc))),
      };
      const passing = (except) => found.filter((r) => FACETS.every((f) => f === except || !query[f] || !fits[f] || fits[f](r)));
      let results = passing();
      let note = whole || !results.length ? "" : said("some");
      if (instead.length && results.length) note = `${said("instead")} ${[...new Set(instead.map((i) => i[1]))].join(", ")}`;
      if (query.phrases.length) {
        const looked = results.slice(0, 30);
        await titles(looked);
        const good = await Promise.all(looked.map(async (r) => holds(r.title, query.phrases) + holds((await blocks(r)).map((b) => b[1]).join(" . "), query.phrases) >= query.phrases.length));
        if (results.length > looked.length) note = said("first");
        results = looked.filter((_, i) => good[i]);
      }
      await titles(results.slice(0, 10));
      if (!current()) return;
      list.replaceChildren();
      show(results, 0, query, forms, current, wait);
      announce([results.length ? counted(results.length) : said("none"), note].filter(Boolean).join(" "));
      narrow(query, passing, await topics, current);
    } catch (problem) {
      if (!current()) return;
      if (problem === STALE && !again) {
        files.clear();
        texts.clear();
        return run(wait, true);
      }
      list.replaceChildren();
      announce(said(navigator.onLine ? "broken" : "offline"));
    } finally {
      clearTimeout(patience);
    }
  }
  const titles = (results) =>
    Promise.all(
      results.map(async (r) => {
        const { per } = r.meta;
        const rows = await load(r.lang, `d${Math.floor(r.doc / per)}`);
        const [route, anchor, title, date] = rows[r.doc % per];
        const home = r.lang === page || !asked().lang ? page : r.lang;
        Object.assign(r, { anchor, title, date, href: languageOf(home).home + route });
      })
    );

  let watch;
  function show(results, from, query, forms, current, wait) {
    watch?.disconnect();
    watch = new IntersectionObserver((seen) => seen.forEach((s) => s.isIntersecting && (watch.unobserve(s.target), read(s.target.result))));
    const read = (result) => current() && excerpt(result, query, forms).catch(() => {});
    for (const result of results.slice(from, from + 10)) {
      const link = make("a", { href: result.href + (result.anchor ? `#${result.anchor}` : "") });
      marked(result.title, hits(result.title, forms), link);
      const foreign = result.lang === page ? {} : { lang: result.lang, dir: "auto" };
      Object.assign(result, { link, text: make("p", { className: "excerpt", ...foreign }) });
      const meta = make("p", { className: "meta" }, make("span", {}, said(result.kind)));
      if (result.lang !== page) meta.append(make("span", {}, languageOf(result.lang).name));
      const item = make("li", { className: "entry", result }, make("div", {}, make("h3", foreign, link), result.text, meta));
      if (result.date) item.prepend(make("p", { className: "when" }, make("time", { dateTime: result.date }, day(result.date))));
      list.append(item);
      setTimeout(() => current() && watch.observe(item), wait);
    }
    more.hidden = results.length <= from + 10;
    more.onclick = async () => {
      const next = results.slice(from + 10, from + 20);
      await titles(next).catch(() => announce(said("broken")));
      if (!current() || !next[0]?.href) return;
      show(results, from + 10, query, forms, current);
      list.children[from + 10]?.querySelector("a").focus();
    };
  }

  function narrow(query, passing, topics, current) {
    if (!current()) return;
    if (narrower.hidden) narrower.open = FACETS.some((f) => query[f]) || matchMedia("(min-width: 60rem)").matches;
    narrower.hidden = false;
    const tally = (facet, valuesOf) => {
      const count = new Map();
      for (const r of passing(facet)) for (const value of valuesOf(r)) if (value) count.set(value, (count.get(value) ?? 0) + 1);
      if (query[facet] && !count.has(query[facet])) count.set(query[facet], 0);
      return [...count].sort((a, b) => b[1] - a[1]);
    };
    const names = new Map();
    for (const [lang, all] of topics) for (const t of all) for (const doc of t.docs) names.set(`${lang}/${doc}`, [...(names.get(`${lang}/${doc}`) ?? []), t.name]);
    const values = {
      kind: tally("kind", (r) => [r.kind]).map(([v, n]) => [v, said(v), n]),
      cycle: tally("cycle", (r) => [r.cycle]).sort((a, b) => b[0] - a[0]).slice(0, 12).map(([v, n]) => [v, v, n]),
      group: tally("group", (r) => groups.filter((_, i) => (r.groups >> i) & 1).map((g) => g[0])).map(([v, n]) => [v, new Map(groups).get(v) ?? v, n]),
      topic: tally("topic", (r) => names.get(`${r.lang}/${r.doc}`) ?? []).slice(0, 12).map(([v, n]) => [v, v, n]),
      lang: languages.length > 1 ? languages.map((l) => [l.lang, l.name]) : [],
    };
    facets.replaceChildren(
      ...FACETS.filter((f) => values[f].length > 1 || query[f]).map((f) => {
        const link = (value, label, n) => {
          const a = make("a", { href: address({ [f]: value }) }, label);
          a.dataset.at = f + value;
          if (n !== undefined) a.append(" ", make("small", {}, n));
          if ((query[f] ?? "") === value) a.ariaCurrent = "true";
          if (f === "lang" && value) a.lang = value;
          return make("li", {}, a);
        };
        return make("ul", { className: "facets" }, make("li", {}, said(f)), link("", said("all")), ...values[f].map((v) => link(...v)));
      })
    );
    // The links are made anew: whoever pressed one stays there.
    if (pressed !== undefined) facets.querySelector(`[data-at="${CSS.escape(pressed)}"]`)?.focus();
    pressed = undefined;
  }

  const go = (to, add) => {
    history[add ? "pushState" : "replaceState"](null, "", to);
    // Who is typing reads no texts yet.
    run(add ? 0 : 300);
  };
  let typing, pressed;
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => go(address({ q: field.value })), 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go(address({ q: field.value }), true);
  });
  facets.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pressed = link.dataset.at;
    go(link.getAttribute("href"), true);
  });
  const start = () => {
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    run();
  };
  addEventListener("popstate", start);
  addEventListener("online", () => !list.children.length && run());
  start();
})();
