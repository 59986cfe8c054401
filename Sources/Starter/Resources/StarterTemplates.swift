/// The files of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
enum StarterTemplates {
  static let files: [StarterFile] = [
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
    StarterFile(
      path: "Templates/assets/style.css",
      text: ##"""
        /* Colours: light, then dark (docs/design-language.md §5). */
        :root {
          --ink: #1A1D21; --ink2: #4A5058; --ink3: #636A73; --grid: #E4E3DD; --axis: #7C828A;
          --paper: #FAFAF7; --f: #1660B5; --g: #8C8D96; --c1: #2987E6; --c2: #872001;
          --c3: #226759; --c4: #5C216F; --c5: #B48416; --conf: #9A3412; --sunk: #F1F0EB;
          --surface: #FFFFFF; --rule: #D9D8D2; --link: #0B57A4; --visited: #5B3A8C;
          --confbg: #FCEDE3; --agree: #0F6650; --agreebg: #E3F2EC; --samebg: #ECEBE6;
          --hl: #FFF0B8; color-scheme: light dark;
        }
        @media screen and (prefers-color-scheme:dark) {
          :root {
            --ink: #ECEAE4; --ink2: #BDC1C6; --ink3: #9AA1A9; --grid: #2B3036; --axis: #858C95;
            --paper: #14171A; --f: #6FB1F7; --g: #7F7E84; --c1: #5E76EC; --c2: #CD7221;
            --c3: #98CDB2; --c4: #EEBAF8; --c5: #DBEA63; --conf: #F2A477; --sunk: #22272C;
            --surface: #1B1F23; --rule: #353B42; --link: #7FB8F5; --visited: #C3A8F0;
            --confbg: #3A2417; --agree: #7FD1B4; --agreebg: #16302A; --samebg: #2A2F35;
            --hl: #574A12;
          }
        }

        /* Text. */
        * { box-sizing: border-box; }
        html {
          font-size: 17px;
          -webkit-text-size-adjust: 100%;
          scroll-padding-top: 1rem;
        }
        body {
          margin: 0;
          background: var(--paper);
          color: var(--ink);
          font-family: "PingFang SC","HarmonyOS Sans SC",MiSans,"Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;
          line-height: 1.8;
          text-autospace: normal;
          text-spacing-trim: normal;
          line-break: strict;
          overflow-wrap: anywhere;
          font-kerning: normal;
        }
        a {
          color: var(--link);
          text-decoration-thickness: 1px;
          text-underline-offset: .2em;
        }
        a:visited { color: var(--visited); }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible {
          outline: 3px solid var(--link);
          outline-offset: 2px;
          border-radius: 2px;
        }

        /* The frame: header, navigation, contents, main column. */
        .skip { position: absolute; left: -999px; }
        .skip:focus {
          left: 1rem;
          top: .5rem;
          background: var(--surface);
          padding: .3rem .8rem;
          z-index: 9;
        }
        .site {
          display: flex;
          flex-wrap: wrap;
          gap: .2rem 2rem;
          align-items: baseline;
          padding: .9rem 1.25rem .7rem;
          border-bottom: 1px solid var(--rule);
          max-width: 1120px;
          margin: 0 auto;
        }
        .brand {
          font-weight: 700;
          color: var(--ink);
          text-decoration: none;
          font-size: 1.05rem;
        }
        .brand:visited { color: var(--ink); }
        .site nav {
          display: flex;
          flex-wrap: wrap;
          gap: 0 1.15rem;
          font-size: .88rem;
        }
        .site nav a {
          color: var(--ink2);
          text-decoration: none;
          padding: .35rem 0;
          min-height: 2rem;
        }
        .site nav a:hover { color: var(--link); text-decoration: underline; }
        .site nav a[aria-current] {
          color: var(--ink);
          font-weight: 700;
          border-bottom: 2px solid var(--f);
        }
        .search { position: relative; font-size: .88rem; margin-left: auto; }
        .search[hidden] { display: none; }
        .search input {
          font: inherit;
          color: inherit;
          background: var(--surface);
          border: 1px solid var(--axis);
          border-radius: 3px;
          padding: .2rem .5rem;
          width: 11rem;
        }
        .panel:not([hidden]) {
          position: absolute;
          right: 0;
          z-index: 8;
          width: min(34rem, calc(100vw - 2.5rem));
          max-height: 70vh;
          overflow: auto;
          padding: .6rem 1rem;
          background: var(--surface);
          border: 1px solid var(--rule);
        }
        .panel label { white-space: nowrap; }
        .panel select { font: inherit; max-width: 7rem; }
        td code { overflow-wrap: normal; }
        [data-search-results] ol { margin: 0; padding: 0; list-style: none; }
        [data-search-results] p { margin: .1rem 0 .6rem; color: var(--ink2); }
        [data-search-results] mark { background: var(--hl); color: inherit; }
        @media print { .search { display: none; } }
        .grid {
          max-width: 1120px;
          margin: 0 auto;
          padding: 0 1.25rem;
          display: grid;
          grid-template-columns: minmax(0,1fr);
          column-gap: 3.5rem;
        }
        main {
          max-width: 41.2rem;
          min-width: 0;
          width: 100%;
          margin: 0 auto;
        }
        main img {
          max-width: 100%;
          height: auto;
        }
        .toc {
          display: none;
          font-size: .82rem;
          line-height: 1.6;
        }
        @media (min-width:1060px) {
          .grid { grid-template-columns: 9.5rem minmax(0,41.2rem); }
          main { margin: 0; }
          .toc {
            display: block;
            position: sticky;
            top: 1.5rem;
            align-self: start;
            margin-top: 2.6rem;
          }
          .toc a {
            display: block;
            margin: .35rem 0;
            color: var(--ink2);
            text-decoration: none;
          }
          .toc a:hover { color: var(--link); text-decoration: underline; }
        }
        main > p:first-child {
          font-size: .82rem;
          margin: 1.4rem 0 0;
          color: var(--ink3);
        }
        h1, h2, h3 {
          line-height: 1.35;
          font-weight: 700;
          word-break: keep-all;
          text-spacing-trim: trim-start;
        }
        h1 {
          font-size: 2.35rem;
          margin: .15rem 0 .5rem;
          letter-spacing: .02em;
        }
        h2 { font-size: 1.42rem; margin: 3.2rem 0 .6rem; }
        h3 { font-size: 1.12rem; margin: 0; }
        p { margin: 0 0 1em; }
        main > h1:first-child { margin-top: 1.4rem; }
        h1 + p {
          font-size: 1.16rem;
          line-height: 1.75;
          margin: 0 0 1.4rem;
        }

        /* Key figures. */
        .kf {
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
          margin: 0;
          border-top: 2px solid var(--ink);
          column-gap: 1.4rem;
        }
        .kf>div { padding: .65rem 0 .8rem; border-bottom: 1px solid var(--rule); }
        .kf dt {
          font-size: .84rem;
          color: var(--ink2);
          line-height: 1.5;
        }
        .kf dd { margin: 0; line-height: 1.5; }
        .kf b {
          display: block;
          font-size: 1.72rem;
          line-height: 1.3;
          font-variant-numeric: tabular-nums lining-nums;
          letter-spacing: -.01em;
        }
        .kf b i {
          font-style: normal;
          font-size: .6em;
          font-weight: 700;
          margin-right: .12em;
          color: var(--ink2);
        }
        .kf b u {
          text-decoration: none;
          font-size: .55em;
          font-weight: 400;
          margin-left: .15em;
        }
        .kf dd>span {
          display: block;
          font-size: .84rem;
          color: var(--ink2);
        }
        i { font-style: normal; }
        .kf + p, .defs + p { margin-top: .9rem; }
        main > blockquote {
          margin: 0 0 1.4rem;
          padding-left: .9rem;
          border-left: 3px solid var(--rule);
        }
        main > blockquote p { margin: 0; }
        main > blockquote p + p { font-size: .84rem; color: var(--ink2); }

        /* Badges and citations. */
        .badge {
          display: inline-block;
          font-size: .76rem;
          line-height: 1.55;
          padding: 0 .5em;
          border-radius: 3px;
          margin-top: .25rem;
          text-decoration: none;
          white-space: nowrap;
          border: 1px solid transparent;
        }
        a.badge:hover { text-decoration: underline; }
        .badge.conflict, .badge.conflict:visited {
          color: var(--conf);
          background: var(--confbg);
          border-color: currentColor;
        }
        .badge.agree { color: var(--agree); background: var(--agreebg); }
        .badge.same, .badge.same:visited { color: var(--ink2); background: var(--samebg); }
        .badge.single, .badge.single:visited { color: var(--ink2); border: 1px dashed var(--axis); }
        .nb, .q { white-space: nowrap; }
        .cite {
          font-size: .7rem;
          line-height: 0;
          margin: 0 .08em;
          vertical-align: .45em;
          white-space: nowrap;
        }
        .cite button {
          font: inherit;
          line-height: 1;
          color: var(--link);
          background: none;
          border: 0;
          padding: .6em .28em;
          margin: -.6em -.12em;
          cursor: pointer;
          font-variant-numeric: tabular-nums;
        }
        .cite button:hover { background: var(--hl); }
        .cite a { display: none; }
        @supports not selector(:popover-open) {
          .cite button { display: none; }
          .cite a { display: inline; }
        }

        /* A note stands at the page's end; opened from its marker it is a popover. */
        .notes { padding-left: 1.8rem; font-size: .86rem; line-height: 1.7; }
        .notes li { margin-bottom: .9rem; }
        .notes li:not(:popover-open) {
          display: list-item;
          position: static;
          width: auto;
          height: auto;
          margin: 0 0 .9rem;
          padding: 0;
          border: 0;
          overflow: visible;
          background: none;
          color: inherit;
        }
        .notes li:target { background: var(--hl); }
        .notes blockquote { margin: 0; }
        .notes p { margin: .1rem 0 0; color: var(--ink2); font-size: .8rem; }
        .notes li:popover-open {
          position: fixed;
          inset: auto 0 1rem 0;
          margin: 0 auto;
          width: min(34rem,calc(100vw - 2rem));
          max-height: 60vh;
          overflow: auto;
          background: var(--surface);
          color: var(--ink);
          border: 1px solid var(--axis);
          border-radius: 6px;
          padding: 1rem 1.15rem .5rem;
          font-size: .92rem;
          line-height: 1.75;
          box-shadow: 0 8px 30px rgb(0 0 0/.22);
        }
        .notes li:popover-open blockquote {
          margin: 0 0 .6rem;
          padding-left: .8rem;
          border-left: 3px solid var(--f);
        }
        .notes li:popover-open p { margin: 0 0 .4rem; font-size: .84rem; }
        @supports (position-area:bottom) {
          @media (min-width:640px) {
            .notes li:popover-open {
              inset: auto;
              margin: .35rem 0;
              position-area: bottom span-right;
              position-try-fallbacks: flip-block,flip-inline,flip-block flip-inline;
            }
          }
        }

        /* Charts: what stands around the plot; the plot's own rules are appended by the build. */
        .chart {
          margin: 1.6rem 0 2.2rem;
          padding: .9rem 0 .4rem;
          border-top: 2px solid var(--ink);
          border-bottom: 1px solid var(--rule);
          container-type: inline-size;
          break-inside: avoid;
        }
        .sub {
          font-size: .86rem;
          line-height: 1.6;
          color: var(--ink2);
          margin: .2rem 0 .9rem;
        }
        .note {
          font-size: .79rem;
          line-height: 1.65;
          color: var(--ink2);
          margin: .55rem 0 0;
        }
        .tools {
          display: flex;
          flex-wrap: wrap;
          gap: .3rem 1.2rem;
          justify-content: space-between;
          align-items: start;
          font-size: .84rem;
          margin-top: .5rem;
        }
        .tools details { flex: 1 1 60%; min-width: 0; }
        .tools details[open] { flex-basis: 100%; }
        .tools summary {
          cursor: pointer;
          color: var(--link);
          width: max-content;
          padding: .25rem 0;
        }
        .dl a {
          margin-left: 1rem;
          padding: .25rem 0;
          display: inline-block;
        }
        .tools .citing { flex: 0 1 auto; }
        .citing { font-size: .84rem; color: var(--ink2); }
        .citing summary { cursor: pointer; color: var(--link); width: max-content; padding: .25rem 0; }
        .citing p { margin: .2rem 0 .4rem; font-size: .8rem; line-height: 1.65; user-select: all; }
        #citing { margin-top: 2.2rem; }
        .scroll { overflow-x: auto; margin: .6rem 0 1.2rem; }

        /* Tables and notes. */
        table {
          border-collapse: collapse;
          width: 100%;
          font-size: .9rem;
          line-height: 1.6;
          font-variant-numeric: tabular-nums lining-nums;
        }
        th, td {
          text-align: left;
          padding: .42rem .9rem .42rem 0;
          border-bottom: 1px solid var(--rule);
          vertical-align: baseline;
          font-weight: 400;
        }
        thead th {
          font-size: .8rem;
          color: var(--ink2);
          border-bottom: 1.5px solid var(--ink);
          white-space: nowrap;
        }
        tbody th { min-width: 7em; }
        td { min-width: 3.6em; }
        small {
          display: block;
          font-size: .8rem;
          line-height: 1.55;
          color: var(--ink2);
        }
        .num { text-align: right; white-space: nowrap; }
        td.num:last-child, th.num:last-child { padding-right: 0; }
        .group th { padding-top: 1.1rem; font-weight: 700; }
        .definitions .num { white-space: normal; }
        .ranks small { white-space: normal; }
        .coverage { width: auto; min-width: 100%; }
        .coverage th, .coverage td { padding-right: .6rem; }
        .coverage tbody th {
          position: sticky;
          left: 0;
          min-width: 4.5em;
          background: var(--paper);
          white-space: nowrap;
        }
        .coverage td { white-space: nowrap; }
        .coverage .none { color: var(--ink3); font-size: .72rem; }
        td.num+td, th.num+th { padding-left: .9rem; }
        .defs { margin: 0; }
        .defs>div {
          display: grid;
          grid-template-columns: 5rem 1fr;
          gap: .8rem;
          align-items: baseline;
          border-bottom: 1px solid var(--rule);
          padding: .3rem 0;
        }
        .defs dd { margin: 0; font-size: .9rem; }
        .site-f {
          max-width: 1120px;
          margin: 3rem auto 0;
          padding: 1rem 1.25rem 2rem;
          border-top: 1px solid var(--rule);
          font-size: .82rem;
          color: var(--ink2);
        }
        .site-f a { margin-right: 1.2rem; }

        /* Places on the home page. */
        .places {
          list-style: none;
          margin: 0;
          padding: 0;
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
          column-gap: 1.4rem;
          border-top: 2px solid var(--ink);
        }
        .places li { padding: .55rem 0; border-bottom: 1px solid var(--rule); line-height: 1.5; }
        .places a { display: block; font-weight: 700; }
        .places span { font-size: .79rem; color: var(--ink2); }

        /* Where sources differ, with the sentences of all sides. */
        .disputes { list-style: none; margin: 0; padding: 0; }
        .disputes > li {
          margin: 0 0 1.4rem;
          padding: .6rem 0 .2rem .9rem;
          border-left: 3px solid var(--conf);
        }
        .disputes .badge { margin-left: .6em; }
        .disputes dl { margin: .4rem 0 0; font-size: .9rem; line-height: 1.7; }
        .disputes dt { font-weight: 700; }
        .disputes dt .nb { white-space: normal; }
        .disputes dd { margin: 0 0 .5rem; color: var(--ink2); }
        q { quotes: "“" "”"; }

        /* Quoted passages of a source. */
        .quotes mark { background: none; color: inherit; border-bottom: 1px solid var(--rule); }
        .quotes mark:target { background: var(--hl); }
        .quotes mark u { text-decoration-thickness: 2px; text-underline-offset: .2em; }
        .quotes .gap { color: var(--ink3); }
        .chip {
          display: inline-block;
          margin: .1rem .3rem .1rem 0;
          padding: 0 .5em;
          font-size: .76rem;
          line-height: 1.7;
          background: var(--sunk);
          border-radius: 3px;
          text-decoration: none;
        }
        .chip:hover { text-decoration: underline; }
        .jump {
          padding: .1rem .35rem;
          font-size: .76rem;
          text-decoration: none;
        }
        .mark { margin-left: .4em; font-size: .76rem; color: var(--ink2); white-space: nowrap; }
        .figures .badge, .kf .badge { margin-right: .3em; }
        .figures .badge { margin: 0 0 0 .5em; }
        .kf .nb, .figures td .nb { white-space: normal; }
        .kf .mark { display: inline-block; margin-left: .2em; }
        dd > .mark { white-space: nowrap; }
        table.policies td:nth-child(2) { min-width: 8.5em; }
        caption { text-align: left; font-size: .86rem; color: var(--ink2); padding-bottom: .3rem; }

        /* Narrow screens, motion, print. */
        @media (max-width:639px) {
          html { font-size: 16.5px; }
          h1 { font-size: 2rem; }
          h2 { font-size: 1.3rem; margin-top: 2.6rem; }
          .kf { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .kf b { font-size: 1.5rem; }
          .places { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .site { padding-bottom: .4rem; }
          .site nav {
            flex-wrap: nowrap;
            overflow-x: auto;
            width: 100%;
          }
          .site nav a { white-space: nowrap; }
        }
        /* The source of a figure goes below it where three columns have no room. */
        @media (max-width:479px) {
          .figures thead th:last-child { position: absolute; left: -999px; }
          .figures tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; border-bottom: 1px solid var(--rule); }
          .figures thead tr { border-bottom: 1.5px solid var(--ink); }
          .figures th, .figures td { border: 0; padding: .3rem 0; }
          .figures td.num { padding-left: .9rem; }
          .figures td:last-child { grid-column: 1 / -1; padding: 0 0 .3rem; font-size: .84rem; }
        }
        @media (max-width:379px) {
          .grid, .site { padding-left: .75rem; padding-right: .75rem; }
        }
        @media (prefers-reduced-motion:no-preference) {
          html { scroll-behavior: smooth; }
        }
        @media print {
          :root { --paper: #fff; color-scheme: light; }
          html { font-size: 10.5pt; }
          .site nav, .toc, .tools, .skip { display: none!important; }
          .grid { display: block; }
          main { max-width: none; }
          .grid, .site, .site-f { padding-left: 0; padding-right: 0; }
          table { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
          .cite button {
            color: inherit;
            padding: 0;
            margin: 0;
          }
          h2 { break-after: avoid; }
          .notes li { break-inside: avoid; }
        }

        /* Blocks of code, as on the page of charts. */
        pre {
          background: var(--sunk);
          font-size: .84rem;
          line-height: 1.6;
          margin: 1em 0;
          overflow-x: auto;
          padding: .6rem .9rem;
        }

        """##
    ),
    StarterFile(
      path: "Templates/layouts/bare.html",
      text: ##"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        {{#site.address}}
        <base href="{{site.address}}">
        {{/site.address}}
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{page.title}}｜{{site.title}}</title>
        {{#page.noindex}}
        <meta name="robots" content="noindex">
        {{/page.noindex}}
        <link rel="icon" href="{{root}}{{assets.favicon}}" type="image/svg+xml">
        <link rel="stylesheet" href="{{root}}{{assets.style}}">
        </head>
        <body>
        <div class="grid"><main id="main">
        {{{content}}}
        </main></div>
        </body>
        </html>

        """##
    ),
    StarterFile(
      path: "Templates/layouts/page.html",
      text: ##"""
        <!doctype html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{page.title}}｜{{site.title}}</title>
        {{#page.description}}
        <meta name="description" content="{{page.description}}">
        {{/page.description}}
        {{#page.noindex}}
        <meta name="robots" content="noindex">
        {{/page.noindex}}
        <meta property="og:type" content="{{page.og-type}}">
        <meta property="og:title" content="{{page.title}}">
        {{#page.description}}
        <meta property="og:description" content="{{page.description}}">
        {{/page.description}}
        <meta property="og:site_name" content="{{site.title}}">
        <meta property="og:locale" content="zh_CN">
        {{#page.address}}
        <meta property="og:url" content="{{page.address}}">
        <link rel="canonical" href="{{page.address}}">
        {{/page.address}}
        {{#page.image}}
        <meta property="og:image" content="{{page.image}}">
        {{/page.image}}
        {{#site.feed}}
        <link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{root}}feed.xml">
        {{/site.feed}}
        {{#page.data}}
        <link rel="alternate" type="application/json" href="{{root}}{{page.data}}">
        {{/page.data}}
        <link rel="icon" href="{{root}}{{assets.favicon}}" type="image/svg+xml">
        <link rel="stylesheet" href="{{root}}{{assets.style}}">
        {{#site.search}}
        {{#page.facets}}
        <meta property="factbook:{{name}}" content="{{value}}" data-pagefind-filter="{{name}}[content]">
        {{/page.facets}}
        <meta property="factbook:title" content="{{page.title}}" data-pagefind-meta="title[content]">
        <script src="{{root}}{{assets.search}}" defer></script>
        {{/site.search}}
        {{{structured-data}}}
        </head>
        <body>
        <a class="skip" href="#main">跳到正文</a>
        <header class="site">
        <a class="brand" href="{{root}}index.html">{{site.title}}</a>
        <nav aria-label="主导航">
        <a href="{{root}}places.html"{{#section.places}} aria-current="true"{{/section.places}}>地区</a>
        {{#has-comparisons}}
        <a href="{{root}}compare.html"{{#section.compare}} aria-current="true"{{/section.compare}}>对比</a>
        {{/has-comparisons}}
        {{#has-policies}}
        <a href="{{root}}policies.html"{{#section.policies}} aria-current="true"{{/section.policies}}>政策</a>
        {{/has-policies}}
        {{#topic.talent}}
        <a href="{{root}}talent.html"{{#section.talent}} aria-current="true"{{/section.talent}}>人才</a>
        {{/topic.talent}}
        <a href="{{root}}metrics.html"{{#section.metrics}} aria-current="true"{{/section.metrics}}>指标</a>
        <a href="{{root}}sources.html"{{#section.sources}} aria-current="true"{{/section.sources}}>来源</a>
        <a href="{{root}}data.html"{{#section.data}} aria-current="true"{{/section.data}}>数据</a>
        <a href="{{root}}method.html"{{#section.method}} aria-current="true"{{/section.method}}>方法</a>
        </nav>
        {{#site.search}}
        <div class="search" role="search" data-search="{{root}}pagefind/" hidden>
        <label for="search">搜索</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false">
        <div class="panel" hidden>
        <p>
        <label>类别 <select data-search-filter="kind"><option value="">全部</option></select></label>
        <label>地区 <select data-search-filter="place"><option value="">全部</option></select></label>
        <label>主题 <select data-search-filter="topic"><option value="">全部</option></select></label>
        </p>
        <div data-search-results data-some="{n}页" data-none="没有找到" aria-live="polite"></div>
        </div>
        </div>
        {{/site.search}}
        </header>
        <div class="grid">
        <nav class="toc" aria-label="本页目录">
        {{#contents}}
        <a href="{{href}}">{{text}}</a>
        {{/contents}}
        {{#notes}}
        <a href="#notes">来源与原句</a>
        {{/notes}}
        </nav>
        <main id="main"{{#site.search}}{{^page.noindex}} data-pagefind-body{{/page.noindex}}{{/site.search}}>
        {{{content}}}
        {{#notes}}
        <section id="notes">
        <h2>来源与原句</h2>
        {{{notes}}}
        </section>
        {{/notes}}
        <details class="citing" id="citing">
        <summary>引用本页与来源（GB/T 7714—2015）</summary>
        <p>{{site.title}}. {{page.title}}[EB/OL]. [引用日期].{{#page.address}} {{page.address}}.{{/page.address}}</p>
        {{#references}}
        <p>{{.}}</p>
        {{/references}}
        </details>
        </main>
        </div>
        <footer class="site-f">
        <p>数字均来自所列文档，每个数字都连到写明它的那句话；凡本站计算之处均已注明。</p>
        <p data-count>{{site.sources}}份来源文档{{#site.newest}}，最新一份的日期为{{site.newest}}{{/site.newest}}。</p>
        <p>{{#page.data}}<a href="{{root}}{{page.data}}">本页数据（JSON）</a>{{/page.data}}<a href="{{root}}data.html">下载全部数据</a><a href="{{root}}changes.html">更新</a><a href="{{root}}method.html">方法与更正</a>{{#site.contact}}<a href="{{address}}">联系</a>{{/site.contact}}{{#site.corrections}}<a href="{{address}}">报告错误</a>{{/site.corrections}}</p>
        </footer>
        </body>
        </html>

        """##
    ),
    StarterFile(
      path: "Templates/pages/404.md",
      text: ##"""
        ---
        title: 找不到这一页
        layout: bare
        noindex: true
        ---
        # 这一页不在这本事实簿里

        去[首页](index.html)、[地区](places.html)、[指标](metrics.html)或[来源](sources.html)看看。

        """##
    ),
    StarterFile(
      path: "Templates/pages/changes.md",
      text: ##"""
        ---
        title: 更新
        description: 新增、修订和撤下的数字，附上写明它们的句子。
        ---
        # 更新

        相邻两次快照之间，以及最近一次快照以来，读者看到的数字有哪些变化。日期是快照和来源的日期。

        {{#changes}}
        ## {{title}} {#{{id}}}

        ```changes
        set: "{{id}}"
        ```

        {{/changes}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/compare.md",
      text: ##"""
        ---
        title: 对比
        description: 同一口径、同一时点、同一级别的地区，才放在一起比。
        section: compare
        ---
        # 对比

        只有口径、时点、单位和地区级别都相同的数才放在一起比；放不进去的列在各页的图下，写明原因。

        {{#has-comparisons}}
        ## 按指标 {#metrics}

        每个指标一页：各地排列、谁没有数、什么不能放进去。

        ```ranks
        ```

        ## 按地区 {#places}

        每个地区一页：它在各项指标里列第几，与谁相比。

        {{#compared-places}}{{#comparison}}[{{name}}]({{path}})　{{/comparison}}{{/compared-places}}

        {{/has-comparisons}}
        ## 谁有哪些数 {#coverage}

        ```coverage
        ```

        {{#has-siblings}}
        ## 不能放在一起比的 {#incomparable}

        下面的数看上去一样，数的不是同一样东西：不能相减、相除，也不画在同一坐标上。

        ```definitions
        ```
        {{/has-siblings}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/compare/metrics/metric.md",
      text: ##"""
        ---
        title: "{{metric.name}}：各地对比"
        description: "{{metric.name}}：口径、时点、级别都相同的地区放在一起比。"
        for-each: compared-metrics
        section: compare
        ---
        [首页](index.html) › [对比](compare.html)

        # {{metric.name}}：各地对比

        {{#metric.definition}}
        口径：{{metric.definition}}。
        {{/metric.definition}}

        [这个指标的全部数字]({{metric.path}})

        {{#metric.comparisons}}
        ## {{level-words}}，{{period-words}} {#{{id}}}

        {{#has-chart}}
        ```chart
        metric: "{{metric}}"
        {{#period}}
        period: "{{period}}"
        {{/period}}
        level: "{{level}}"
        ```
        {{/has-chart}}
        {{^has-chart}}
        ```table
        metric: "{{metric}}"
        {{#period}}
        period: "{{period}}"
        {{/period}}
        level: "{{level}}"
        ```
        {{/has-chart}}

        {{#missing}}
        来源未载：{{missing}}。
        {{/missing}}

        {{/metric.comparisons}}
        {{#metric.has-siblings}}
        ## 不能放在一起比的 {#incomparable}

        名字相近，数的不是同一样东西：不能相减、相除，也不画在同一坐标上。

        ```definitions
        metric: "{{metric.id}}"
        ```

        {{/metric.has-siblings}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/compare/places/place.md",
      text: ##"""
        ---
        title: "{{place.name}}与各地对比"
        description: "{{place.name}}在各项指标里列第几，与谁相比。"
        for-each: compared-places
        section: compare
        ---
        [首页](index.html) › [对比](compare.html)

        # {{place.name}}与各地对比

        只列口径、时点、单位和地区级别都相同的数；[{{place.name}}的全部数字]({{place.path}})里还有不能比的。

        ## 各项名次 {#ranks}

        ```ranks
        place: "{{place.id}}"
        ```

        ## 不能放在一起比的 {#incomparable}

        ```definitions
        place: "{{place.id}}"
        ```

        """##
    ),
    StarterFile(
      path: "Templates/pages/data.md",
      text: ##"""
        ---
        title: 数据
        description: 全部数据的下载：CSV、JSON 与字段说明。
        section: data
        type: dataset
        ---
        # 数据

        全部数据可以下载，CSV 为带 BOM 的 UTF-8，可直接用表格软件打开。[全部表合成的一个 JSON](data/factbook.json)；[数据包说明](data/datapackage.json)依 Frictionless Data Package，写明每个文件的字段、类型和校验值。地区、指标、政策、来源各页旁边都有同名的 JSON，是这一页的数据。数据指纹：{{site.fingerprint}}，数据不变，指纹不变。

        {{#tables}}
        ## {{title}} {#{{name}}}

        [{{rows}}行](count:)：[CSV]({{csv}})，[JSON]({{json}})

        | 字段 | 含义 |
        | --- | --- |
        {{#columns}}
        | `{{name}}` | {{meaning}} · {{english}} |
        {{/columns}}

        {{/tables}}
        ## 使用 {#licence}

        数字与判定可以自由使用，请注明本站和原始来源；引文的权利属于原作者与原发布者。

        """##
    ),
    StarterFile(
      path: "Templates/pages/index.md",
      text: ##"""
        ---
        title: 首页
        description: "{{site.title}}：每个数字都连到写明它的那句话。"
        type: website
        ---
        # {{site.title}}

        从[{{site.sources}}份](count:)文章和政策报道里读出的[{{site.figures}}个](count:)数据{{#site.first-year}}，说的是{{site.first-year}}年到{{site.last-year}}年{{/site.first-year}}：谁说的、说的是哪一年、哪几家说法不一，都摆在数字旁边。

        {{#top-comparison}}
        [{{name}}]({{path}})，{{period-words}}：{{#first}}{{name}}[](fact:{{address}})居首{{/first}}{{#second}}，{{name}}[](fact:{{address}})第二{{/second}}。
        {{/top-comparison}}

        {{#has-comparisons}}
        ## 几组对比 {#charts}

        {{#leading-comparisons}}
        ```chart
        metric: "{{metric}}"
        {{#period}}
        period: "{{period}}"
        {{/period}}
        level: "{{level}}"
        ```

        {{/leading-comparisons}}
        [全部对比](compare.html)

        {{/has-comparisons}}
        ## 地区 {#places}

        ```cards
        of: places
        limit: 12
        ```

        [全部地区](places.html)

        {{#has-disputes}}
        ## 来源分歧 {#disputes}

        [{{disputes}}处](count:)说法不一：同一个数被放在不同的年份，或同一年有两个数。

        ```disputes
        ```

        {{/has-disputes}}
        {{#has-policies}}
        ## 最近的政策 {#policies}

        ```policies
        latest: 5
        ```

        [全部政策](policies.html)

        {{/has-policies}}
        ## 来源文档 {#sources}

        {{#sources}}
        - [{{title}}]({{path}})，{{#publisher}}{{publisher}}，{{/publisher}}{{date}}{{#date-inferred}}（日期据正文推断）{{/date-inferred}}
        {{/sources}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/method.md",
      text: ##"""
        ---
        title: 方法
        description: 数字怎样读出、怎样核对、怎样判定，图里的标记怎样读。
        section: method
        ---
        # 方法

        ## 一个数字怎样来 {#evidence}

        程序逐句读来源文档，把每个数字连到写明它的那句话：说的是哪里、什么指标、什么时点、多少、有没有“超”“近”“约”。每次生成网站，每个数字都要在原句里一字不差地重读一遍；读不回来的，不上页面。

        规则读不出的，可以由人补录或订正，同样要通过原句的核对，并在页上标明“人工补录”“人工订正”。

        原文没有写、从上下文得出的内容，一律标“推断”：日期、所指的地区、省略的单位。

        ## 标签怎样读 {#badges}

        ```badges
        ```

        两个数算不算一致，只看写出来的位数和修饰词：写“超”的与比它大的数可以并存，末位不同的两个确数不能。来源不一时各种说法都列出，不取平均，也不替来源选边。

        ## 图里的标记怎样读 {#marks}

        ```marks
        ```

        斜线、虚化、箭头的长度固定，不表示误差大小。

        ## 什么能放在一起比 {#comparable}

        一张图里的数，指标的定义、单位、时点和地区级别都要相同；省和它下面的市不放在一起，直辖市既可与省比，也可与市比。放不进去的列在图下，写明原因。

        ## 日期怎样推断 {#dates}

        文中没有写明日期的文档，日期由编者据正文判断，写在文档旁的说明文件里，并标“推断”。数字自己没有写明时点的，用文档的日期，同样标“推断”。

        ## 更正 {#corrections}

        发现读错的数字，请带上那一页和那句话告诉网站的维护者；更正写进来源旁的审校记录，下一次生成即生效。

        """##
    ),
    StarterFile(
      path: "Templates/pages/metrics.md",
      text: ##"""
        ---
        title: 指标
        description: 每个指标数的是什么，有多少个地区的数。
        section: metrics
        ---
        # 指标

        名字相近的指标，数的往往不是同一样东西。每个指标都有自己的定义，不同定义的数不放在同一坐标上。

        | 指标 | 定义 | 地区 |
        | --- | --- | --- |
        {{#metrics}}
        | [{{name}}]({{path}}){{#unit}}（{{unit}}）{{/unit}} | {{#definition}}{{definition}}{{/definition}} | {{places}} |
        {{/metrics}}

        {{#has-open-metrics}}
        ## 还没有写进目录的指标 {#open}

        用来源自己的说法。

        {{#open-metrics}}
        - [{{name}}]({{path}})，{{places}}
        {{/open-metrics}}
        {{/has-open-metrics}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/metrics/metric.md",
      text: ##"""
        ---
        title: "{{metric.name}}"
        description: "{{metric.name}}：定义、各地数字、分歧与口径不同的相近指标。"
        for-each: metrics
        section: metrics
        ---
        [首页](index.html) › [指标](metrics.html)

        # {{metric.name}}

        {{#metric.definition}}
        定义：{{metric.definition}}。{{#metric.unit}}单位：{{metric.unit}}。{{/metric.unit}}
        {{/metric.definition}}
        {{#metric.open}}
        这个指标还没有写进目录，名字是来源自己的说法。
        {{/metric.open}}

        {{#metric.has-chart}}
        ## 各地对比 {#comparison}

        ```chart
        metric: "{{metric.id}}"
        ```

        {{/metric.has-chart}}
        {{#metric.comparison}}
        [各组对比]({{path}})：每个时点、每个地区级别各一组，谁没有数也在。
        {{/metric.comparison}}

        ## 全部数字 {#figures}

        ```table
        metric: "{{metric.id}}"
        ```

        {{#metric.disputed}}
        ## 分歧 {#disputes}

        ```disputes
        metric: "{{metric.id}}"
        ```

        {{/metric.disputed}}
        {{#metric.has-siblings}}
        ## 看似相同，口径不同 {#siblings}

        定义不同，数不可直接比较。

        {{#metric.siblings}}
        - [{{name}}]({{path}}){{#definition}}：{{definition}}{{/definition}}
        {{/metric.siblings}}

        {{/metric.has-siblings}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/places.md",
      text: ##"""
        ---
        title: 地区
        description: 来源写到的每个地区，按数字多少排列。
        section: places
        ---
        # 地区

        来源写到的每个地区，按数字多少排列。

        ```cards
        of: places
        limit: 400
        ```

        """##
    ),
    StarterFile(
      path: "Templates/pages/places/place.md",
      text: ##"""
        ---
        title: "{{place.name}}"
        description: "{{place.name}}的数字与政策，每个数字附来源原句。"
        for-each: places
        section: places
        ---
        [首页](index.html) › [地区](places.html){{#place.parent}} › [{{name}}]({{path}}){{/place.parent}}

        # {{place.name}}

        {{#place.highlights}}{{name}}[](fact:{{address}}){{^disputed}}，{{period}}{{/disputed}}{{^last}}；{{/last}}{{#last}}。{{/last}}{{/place.highlights}}

        ```cards
        place: "{{place.id}}"
        ```

        {{#place.comparison}}
        [{{place.name}}与各地对比]({{path}})：口径、时点、级别都相同的数，列第几、与谁相比。
        {{/place.comparison}}

        {{#place.topics}}
        ## {{name}} {#{{id}}}

        ```chart
        place: "{{place.id}}"
        topic: "{{id}}"
        ```

        ```definitions
        place: "{{place.id}}"
        topic: "{{id}}"
        ```

        {{/place.topics}}
        {{#place.has-policies}}
        ## 政策文件 {#policies}

        ```timeline
        place: "{{place.id}}"
        ```

        {{/place.has-policies}}
        ## 逐条数字 {#figures}

        ```table
        place: "{{place.id}}"
        rest: true
        grouped: true
        ```

        {{#place.disputed}}
        ## 分歧 {#disputes}

        ```disputes
        place: "{{place.id}}"
        ```

        {{/place.disputed}}
        ## 标签怎么读 {#badges}

        ```badges
        place: "{{place.id}}"
        ```

        """##
    ),
    StarterFile(
      path: "Templates/pages/policies.md",
      text: ##"""
        ---
        title: 政策
        description: 来源写明的政策文件：日期、状态、措施数，日期未载的也在。
        section: policies
        ---
        # 政策

        {{^has-policies}}
        来源里没有写到政策文件。
        {{/has-policies}}
        {{#has-policies}}
        ## 时间线 {#timeline}

        ```timeline
        ```

        ## 写明日期的文件 {#list}

        ```policies
        dated: true
        ```

        ## 日期未载的文件 {#undated}

        ```policies
        dated: false
        ```
        {{/has-policies}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/policies/policy.md",
      text: ##"""
        ---
        title: "{{policy.short-title}}"
        description: "《{{policy.title}}》：日期、状态、措施与写到它的句子。"
        for-each: policies
        section: policies
        ---
        [首页](index.html) › [政策](policies.html)

        # 《{{policy.title}}》

        {{#policy.place}}
        - 地区：{{#path}}[{{name}}]({{path}}){{/path}}{{^path}}{{name}}{{/path}}{{#policy.place-inferred}}（推断）{{/policy.place-inferred}}
        {{/policy.place}}
        {{#policy.issuers}}
        - 发文机关：{{policy.issuers}}
        {{/policy.issuers}}
        {{#policy.steps}}
        - {{date}}{{#inferred}}（推断）{{/inferred}}{{#status}}，[{{status}}](cite:{{sentence}}){{/status}}
        {{/policy.steps}}
        {{#policy.span}}
        - 施行期：{{policy.span}}
        {{/policy.span}}
        {{#policy.measures}}
        - 措施：[{{count}}](cite:{{sentence}})
        {{/policy.measures}}
        {{#policy.names}}
        - 来源也写作：{{policy.names}}
        {{/policy.names}}
        {{#policy.reason}}
        - 推断的依据：{{policy.reason}}
        {{/policy.reason}}

        {{#policy.has-figures}}
        ## 文件里的数字 {#figures}

        ```table
        policy: "{{policy.id}}"
        ```

        {{/policy.has-figures}}
        {{#policy.has-related}}
        ## 相关的文件 {#related}

        {{#policy.related}}
        - [《{{title}}》]({{path}})，{{date}}（{{relation}}）
        {{/policy.related}}

        {{/policy.has-related}}
        ## 写到它的句子 {#mentions}

        {{#policy.mentions}}
        > {{quote}}[](cite:{{sentence}})
        >
        > {{publisher}}

        {{/policy.mentions}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/sources.md",
      text: ##"""
        ---
        title: 来源
        description: 全部来源文档，以及各读出多少个数字。
        section: sources
        ---
        # 来源

        | 文档 | 日期 | 数字：读出／搁置 |
        | --- | --- | --- |
        {{#sources}}
        | [{{title}}]({{path}}){{#publisher}}（{{publisher}}）{{/publisher}} | {{date}}{{#date-inferred}}（推断）{{/date-inferred}} | [{{numbers-read}}／{{set-aside-count}}](count:) |
        {{/sources}}

        “读出”是成为说法的数字，“搁置”是没有采用的数字，原因在各自的页上。

        """##
    ),
    StarterFile(
      path: "Templates/pages/sources/source.md",
      text: ##"""
        ---
        title: "{{source.title}}"
        description: "{{source.title}}：引用的句子与从中读出的数字。"
        for-each: sources
        section: sources
        ---
        [首页](index.html) › [来源](sources.html)

        # {{source.title}}

        {{#source.publisher}}{{source.publisher}}，{{/source.publisher}}{{source.date}}{{#source.date-inferred}}（日期据正文推断）{{/source.date-inferred}}{{#source.url}}，[原文]({{source.url}}){{/source.url}}

        全文[{{source.numbers}}处](count:)数字，[{{source.numbers-read}}处](count:)成为说法，[{{source.set-aside-count}}处](count:)没有采用。

        ## 读出的数字 {#figures}

        ```table
        source: "{{source.id}}"
        ```

        ## 引用的句子 {#quotes}

        只列引用到的句子和它们的前后文，字句一字不改；“→”后是从句中读出的内容。

        ```quotes
        source: "{{source.id}}"
        ```

        ## 没有采用的数字 {#set-aside}

        逐处列在[数据页](data.html#set-aside)的表里。

        {{#source.set-aside}}
        - {{reason}}（[{{count}}处](count:)）：[{{numbers}}](count:)
        {{/source.set-aside}}
        {{^source.set-aside}}
        没有。
        {{/source.set-aside}}

        """##
    ),
    StarterFile(
      path: "Templates/pages/talent.md",
      text: ##"""
        ---
        title: 人才
        description: 人才的总数、占全国的比重与其他人才数字。
        section: talent
        ---
        # 人才

        {{#topic.talent}}
        {{#places}}
        ## {{name}} {#{{id}}}

        ```chart
        place: "{{id}}"
        topic: talent
        ```

        ```table
        place: "{{id}}"
        topic: talent
        rest: true
        ```

        {{/places}}
        {{#has-policies}}
        ## 写到人才的政策 {#policies}

        {{#policies}}
        - [《{{title}}》]({{path}})，{{place-name}}，{{date}}
        {{/policies}}

        {{/has-policies}}
        {{/topic.talent}}
        {{^topic.talent}}
        来源里没有人才方面的数字。
        {{/topic.talent}}

        """##
    ),
    StarterFile(
      path: "Templates/text/zh-CN.yml",
      text: ##"""
        # The words of the pages that are neither a source's nor a template's own.
        # What stands in braces is filled in. A project may change any of them; an edition in another language translates them.

        pages:
          moved: 这一页在这里：

        # How names and parts of a sentence are joined.
        lists:
          and: 、
          pair: 与
          or: 或
          comma: ，
          clause: ；
          of: ：
          stop: 。
          title: 《{title}》
          aside-begin: （
          aside-end: ）

        kinds:
          place: 地区
          metric: 指标
          policy: 政策
          source: 来源
          topic: 主题
          overview: 综览

        changes:
          added: 新增
          revised: 修订
          withdrawn: 撤下
          count: "{kind}{count}个"
          before: ；原为
          first: 首次发布
          first-count: 首次发布{count}个数据。
          since: "{date}以来"
          none: 没有变化。
          more: 另有{count}个，见数据。
          verdict: ；判定由“{before}”改为“{after}”

        evidence:
          see-sentence: 在原文中查看这句
          source-label: 来源{number}：{publisher}
          relayed: "{origin}，转引自{publisher}"
          sources: 来源：
          date-inferred: "{date}（日期据正文推断）"
          day-of-access: 引用日期
          cite: 引用
          previous-quote: 上一处引文
          next-quote: 下一处引文
          policy: 政策
          claims-and-sources: "{figures}个数，{sources}份来源"

        badges:
          single: 单源
          corroborated: 佐证 {count}
          same-origin: 同源 {count}
          disputed-value: 分歧：数值
          disputed-period: 分歧：年份
          several: 一源多数
          superseded: 已更新

        meanings:
          single: 只有一份文档给出这个数，尚无佐证
          corroborated: "{count}个相互独立的出处给出同一个数；两篇文章转引同一份报告，只算一个"
          same-origin: "{count}份文档转引同一出处，不算独立佐证"
          disputed-value: 同一口径、同一时点，来源给出的数互不相容
          disputed-period: 同一个数，来源放在不同的年份
          several: 一份文档在同一名目下给出几个数，所指可能不同，全部列出
          superseded: 同一出处后来给出了新的数

        marks:
          inferred: 推断
          undated: 日期未载
          missing: 来源未载
          place-unknown: 地区未载
          added-by-hand: 人工补录
          corrected: 人工订正
          owner-unclear: 归属存疑
          target: 目标
          grant: 政策额度
          year-end: "{year}年底"

        tables:
          data-table: 数据表
          metric: 指标
          place: 地区
          value: 数值
          source: 来源
          definition: 口径
          document: 文件
          date: 日期
          measures: 措施
          rest: 上面的图和口径表里已有的，这里不再列出
          without-topic: 来源自己的说法，还没有写进指标目录
          figures-label: "{of}数字"
          others: 其他
          policies-label: 政策文件
          policies-dated: 写明日期的政策文件
          policies-undated: 日期未载的政策文件

        comparisons:
          leads: 居首
          beside: 相比
          ordinal: 列第{rank}
          open: 名次未定
          named: "{place}{rank}"
          named-open: "{place}，名次未定"
          places: "{count}地"
          more-places: "{places}等{count}地"
          ranks-label: "{place}各项名次"
          coverage: 每格上行是数字的个数，下行是来源的份数
          coverage-label: 各地区、各主题的数字与来源
          coverage-sources: "{count}源"
          definitions: 看似相同，口径不同：{subject}有{count}种数法

        levels:
          world: 世界
          country: 各国
          region: 各区域
          province: 各省区市
          city: 各城市
          district: 各区县
          park: 各园区
          organisation: 各机构
          event: 各活动

        left-out:
          begin: 未画入：
          more: 等{count}个
          because: （{reason}）
          period: 时点不同：{period}
          unit: 单位不同
          part: 属于{whole}
          level: 地区级别不同
          basis: 不是现状数
          several: 一份文档给出几个数
          one-time: 只有一个时点
          one-panel: 其余各项没有这一地区

        set-aside:
          no-subject: 看不出说的是谁
          no-metric: 看不出数的是什么
          unproven: 复读原句时对不上
          rejected: 审校时剔除
          decoy: 序数、名称、型号或编号
          time: 日期或时长
          furniture: 页面附件：标题、署名、计数、按钮

        policies:
          draft: 征求意见稿
          deliberated: 审议
          issued: 发布
          in-force: 施行
          span: 施行期{span}
          named-together: 来源在同一句里提到
          same-place-and-year: 同一地区，同年

        findings:
          leads: "{figure}居首"
          leads-before: "{figure}居首，{second}第二"
          rank: "{figure}，列第{rank}；{leader}居首"
          leads-all: "{metrics}：{place}{count}项都居首"
          ordinals: 一 二 三 四 五 六 七 八 九 十
          change: "{metric}{first}到{last}"
          disputed: "{finding}，{figure}年份说法不一"
          alongside: “{metric}”与“{other}”用词不同，此处并列而不合并。
          year: "{year}年"
          years: "{first}—{last}年"
          policies: "{place}：{count}份政策文件"
          policies-dated: "{place}：{count}份政策文件，{years}"
          policies-inferred: ※ 地区、日期或名称据上下文推断：{titles}。
          policies-subtitle: 只列来源写明的文件，按首个日期排列
          nationwide: 国家与各地
          country: 国家
          time-subtitle: 横线为全年，圆点为某月或某日
          share-undated: 来源没有写明时点，此处据其日期推断。
          dates-inferred: 带“推断”的时点据来源的日期推断。
          derived: 本站计算：{formula}
          period-inferred: 来源没有写明这些数的时点，此处据上下文推断。
          wholes-differ: 各条的整体不同，不作排序
          panels-differ: 各图的指标、单位和时点不同，各有各的坐标；地区的次序相同
          intervals: 来源所写的下端与上端
          only-in-table: 其余{count}个地区只列在数据表里。
          marks-title: 图中每一种标记的读法

        charts:
          missing: 来源未载
          undated: 日期未载
          measures: 措施数
          no-data: 没有可画的数字
          note-prefix: 注：
          source-prefix: 来源：
          hedge-note: 斜线、虚化、箭头的长度固定，不表示误差大小
          gap-note: 虚线连接起止两点，中间年份来源未载
          cut-scale-note: 横轴不从0开始
          negative-note: 负值只印数，不画
          disputed-period: 分歧：年份
          disputed-value: 分歧：数值
          key-exact: 来源给出确数
          key-over: 来源写“超”“多”等：下限
          key-nearly: 来源写“近”：实际略低于虚线处
          key-about: 来源写“约”“左右”等：在刻度上下
          key-range: 区间：端点即来源所写两数
          key-at-most: 来源写“最高”“不超过”等：上限
          key-disagreement: 来源不一：两数都画
          key-missing: 来源未载
          key-day: 确切日期
          key-draft: 草案或审议
          key-month: 只到月
          key-year: 只到年
          key-span: 实施期
          key-undated: 日期未载，只知区间
          same-value: 同一个{value}，
          years-apart: 差{count}年
          numerals: 零 一 两 三 四 五 六 七 八 九

        # What the page that explains the marks says about each of them.
        mark-names:
          exact: 确数
          over: 超、逾、多、余
          nearly: 近、接近
          about: 约、左右
          range: 区间
          at-most: 最高、不超过
          disagreement: 来源不一
          missing: 无数据
          day: 确切日期
          draft: 草案或审议
          month: 只到月
          year: 只到年
          span: 实施期
          undated: 日期未载

        mark-examples:
          exact: 300家
          over: 超300家
          nearly: 近300家
          about: 约300家
          range: 200～300家
          at-most: 不超过300家
          disagreement: 200家｜300家
          missing: 来源未载
          day: 5月12日
          draft: 征求意见
          month: 5月
          year: 2021年
          span: 2019—2021年
          undated: 日期未载

        mark-meanings:
          exact: 一般写法、“达”“共”
          over: 下限，右端敞开
          nearly: 略低于此数，末段斜线
          about: 两侧虚化，刻度为原数
          range: 端点即来源所写两数
          at-most: 上限，空心条加封口
          disagreement: 两数都画，标出来源
          missing: 不画零长条，不插补
          day: 实心菱形
          draft: 空心菱形
          month: 竖条，在当月中间
          year: 空心，横跨全年
          span: 浅色条，首尾为起止
          undated: 点线，来源允许的区间

        """##
    ),
  ]
}
