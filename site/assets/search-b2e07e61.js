// Searching, once there is an index: docs/search.md. Without one the box stays hidden.
(() => {
  "use strict";
  const box = document.querySelector("[data-search]");
  if (!box || !location.protocol.startsWith("http")) return;
  const index = new URL(box.dataset.search, location.href).href;
  const input = box.querySelector("input");
  const found = box.querySelector("[data-search-results]");
  const most = 20;
  let engine;
  let asked = 0;

  // As in the index: every Han character alone, so that any run of them can be found, and numbers
  // apart from letters.
  const words = text =>
    text.match(/\p{Script=Han}|[0-9]+(?:[.,][0-9]+)*%?|(?:(?!\p{Script=Han})\p{L})+/gu) ?? [];
  // The longest run without marks and spaces, which part phrases in the index.
  const phrase = text => (text.match(/[\p{L}\p{N}%.,]+/gu) ?? []).map(words)
    .reduce((longest, run) => run.length > longest.length ? run : longest, []);
  const bare = text => text.toLowerCase().replace(/[\s\u200b"]/g, "");

  const load = async () => {
    engine = await import(index + "pagefind.js");
    await engine.options({ excerptLength: 60 });
    await engine.init();
    return engine;
  };

  // The pages that have the text as it was typed, marks and all; where none has, those with its words.
  const search = async query => {
    const { search } = engine ?? await load();
    const { results } = await search(`"${phrase(query).join(" ")}"`);
    const exact = await pages(results, page => bare(page.content).includes(bare(query)));
    return exact.length ? exact : pages((await search(words(query).join(" "))).results, () => true);
  };

  const pages = async (results, isWanted) => {
    const wanted = [];
    for (let start = 0; start < results.length && wanted.length < most; start += most) {
      const part = await Promise.all(results.slice(start, start + most).map(r => r.data()));
      wanted.push(...part.filter(isWanted));
    }
    return wanted.slice(0, most);
  };

  const item = page => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const excerpt = document.createElement("p");
    link.href = new URL(page.raw_url.replace(/^\//, ""), new URL("..", index)).href;
    link.textContent = page.meta.title;
    // Nothing but text and <mark>: Pagefind writes every other < as an entity.
    excerpt.innerHTML = page.excerpt.replace(/\u200b/g, "").replace(/<\/mark><mark>/g, "");
    item.append(link, excerpt);
    return item;
  };

  const show = async () => {
    const query = input.value.trim();
    const turn = ++asked;
    if (!query) return found.replaceChildren();
    const hits = await search(query);
    if (turn !== asked) return;
    const list = document.createElement("ol");
    list.append(...hits.map(item));
    const count = document.createElement("p");
    count.textContent = hits.length ? found.dataset.some.replace("{n}", hits.length < most ? hits.length : `${most}+`)
      : found.dataset.none;
    found.replaceChildren(count, list);
  };

  fetch(index + "pagefind-entry.json").then(answer => {
    if (!answer.ok) return;
    box.hidden = false;
    input.addEventListener("input", () => show());
    input.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      input.value = "";
      show();
    });
  }).catch(() => {});
})();
