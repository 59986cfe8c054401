/// The other assets of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
extension StarterTemplates {
  static let assets: [StarterFile] = [
    StarterFile(
      path: "Templates/assets/favicon.svg",
      text: ##"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
        <rect width="32" height="32" rx="6" fill="#1660B5"/>
        <path d="M8 9v14" stroke="#FFFFFF" stroke-width="2" stroke-linecap="round"/>
        <path d="M8 12h13M8 20h8" stroke="#FFFFFF" stroke-width="4"/>
        <path d="M22 9l4 3-4 3" fill="none" stroke="#FFFFFF" stroke-width="2" stroke-linejoin="round"/>
        </svg>

        """##
    ),
    StarterFile(
      path: "Templates/assets/search.js",
      text: ##"""
        // Searching, once there is an index: docs/search.md. Without one the box stays hidden.
        (() => {
          "use strict";
          const box = document.querySelector("[data-search]");
          if (!box || !location.protocol.startsWith("http")) return;
          const index = new URL(box.dataset.search, location.href).href;
          const input = box.querySelector("input");
          const panel = box.querySelector(".panel");
          const menus = [...panel.querySelectorAll("[data-search-filter]")];
          const found = panel.querySelector("[data-search-results]");
          const most = 20;
          // Of so many hits the best come first; each costs a small file.
          const weighed = 60;
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
            const filters = await engine.filters();
            for (const menu of menus) {
              const values = Object.keys(filters[menu.dataset.searchFilter] ?? {});
              menu.append(...values.map(value => new Option(value)));
              menu.closest("label").hidden = !values.length;
            }
            return engine;
          };

          // What the menus narrow the search to; nothing where they are left alone.
          const filters = () => Object.fromEntries(
            menus.filter(menu => menu.value).map(menu => [menu.dataset.searchFilter, menu.value]));

          // The pages that have the text as it was typed, marks and all; where none has, those with its words.
          const search = async query => {
            const { search } = engine ?? await load();
            const narrowed = { filters: filters() };
            const { results } = await search(`"${phrase(query).join(" ")}"`, narrowed);
            const exact = await pages(results, query, page => bare(page.content).includes(bare(query)));
            return exact.length ? exact : pages((await search(words(query).join(" "), narrowed)).results, query, () => true);
          };

          // Pages that have it in their title come first, the shortest before: a phrase counts once a page
          // for Pagefind.
          const pages = async (results, query, isWanted) => {
            const wanted = [];
            for (let start = 0; start < results.length && wanted.length < most; start += weighed) {
              const part = await Promise.all(results.slice(start, start + weighed).map(r => r.data()));
              wanted.push(...part.filter(isWanted));
            }
            const isTitled = page => bare(page.meta.title).includes(bare(query));
            const titled = wanted.filter(isTitled).sort((a, b) => a.meta.title.length - b.meta.title.length);
            return [...titled, ...wanted.filter(page => !isTitled(page))].slice(0, most);
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
            panel.hidden = !query;
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
            for (const menu of menus) menu.addEventListener("change", () => show());
            box.addEventListener("keydown", event => {
              if (event.key !== "Escape") return;
              input.value = "";
              input.focus();
              show();
            });
          }).catch(() => {});
        })();

        """##
    ),
  ]
}
