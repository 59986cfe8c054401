/// What the server puts behind every page: it listens for builds, takes over a changed page in
/// place and shows what is wrong.
///
/// Pages whose scripts stay the same are exchanged element by element's text, at the same scroll
/// position; others are loaded again and scrolled back. Diagnostics are written as text, never as HTML,
/// into a shadow tree that the site's style sheets do not reach.
enum PreviewScript {
  static let text = #"""
    (() => {
      "use strict";
      const own = document.currentScript;
      const base = own.dataset.base;
      let build = own.dataset.build;
      let isOpen = null;
      const key = "factbook-scroll " + location.pathname;

      const kept = sessionStorage.getItem(key);
      if (kept !== null) {
        sessionStorage.removeItem(key);
        const [x, y] = JSON.parse(kept);
        scrollTo(x, y);
        addEventListener("load", () => scrollTo(x, y), { once: true });
      }

      const reload = () => {
        sessionStorage.setItem(key, JSON.stringify([scrollX, scrollY]));
        location.reload();
      };
      // Data blocks run nothing; the preview's own script has a build.
      const scripts = root =>
        [...root.querySelectorAll("script[src]")].filter(s => s.dataset.build === undefined)
          .map(s => s.getAttribute("src")).join(" ");

      // Waits for style sheets that are new, so that the page is never seen without style.
      const styled = async head => {
        const links = () => [...document.head.querySelectorAll("link[rel=stylesheet]")];
        const wanted = [...head.querySelectorAll("link[rel=stylesheet]")].map(l => l.getAttribute("href"));
        const old = links().filter(l => !wanted.includes(l.getAttribute("href")));
        const present = links().map(l => l.getAttribute("href"));
        await Promise.all(wanted.filter(h => !present.includes(h)).map(href => new Promise(done => {
          const link = document.createElement("link");
          link.rel = "stylesheet";
          link.href = href;
          link.onload = link.onerror = done;
          document.head.append(link);
        })));
        old.forEach(l => l.remove());
      };

      // Makes `old` like `fresh` and leaves alone what is the same, so that focus, selection and
      // opened details stay.
      const morph = (old, fresh) => {
        if (old.isEqualNode(fresh)) return;
        if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) {
          old.replaceWith(fresh.cloneNode(true));
          return;
        }
        if (old.nodeType !== Node.ELEMENT_NODE) {
          old.nodeValue = fresh.nodeValue;
          return;
        }
        for (const { name } of [...old.attributes])
          if (!fresh.hasAttribute(name) && !(name === "open" && old.nodeName === "DETAILS"))
            old.removeAttribute(name);
        for (const { name, value } of [...fresh.attributes])
          if (old.getAttribute(name) !== value) old.setAttribute(name, value);
        const next = [...fresh.childNodes];
        const now = [...old.childNodes].filter(n => n !== host);
        // What is the same at the end stays, so that one new paragraph moves nothing behind it.
        let tail = 0;
        while (tail < Math.min(now.length, next.length)
          && now[now.length - 1 - tail].isEqualNode(next[next.length - 1 - tail])) tail += 1;
        const anchor = tail ? now[now.length - tail] : (host.parentNode === old ? host : null);
        const middle = now.slice(0, now.length - tail);
        next.slice(0, next.length - tail).forEach((node, index) => {
          if (index < middle.length) morph(middle[index], node);
          else old.insertBefore(node.cloneNode(true), anchor);
        });
        middle.slice(next.length - tail).forEach(n => n.remove());
      };

      const update = async to => {
        const response = await fetch(location.href, { cache: "no-store" });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        if (scripts(document) !== scripts(page)) return reload();
        page.querySelectorAll("script[data-build]").forEach(s => s.remove());
        own.remove();
        const [x, y] = [scrollX, scrollY];
        await styled(page.head);
        document.title = page.title;
        for (const { name } of [...document.documentElement.attributes])
          if (!page.documentElement.hasAttribute(name)) document.documentElement.removeAttribute(name);
        for (const { name, value } of [...page.documentElement.attributes])
          document.documentElement.setAttribute(name, value);
        morph(document.body, page.body);
        if (scrollX !== x || scrollY !== y) scrollTo(x, y);
        build = to;
        document.documentElement.dataset.previewBuild = to;
      };

      const host = document.createElement("factbook-preview");
      const shadow = host.attachShadow({ mode: "open" });
      const css = `
        :host { all: initial; position: fixed; z-index: 2147483647; right: 0; bottom: 0; left: 0;
          font: 14px/1.5 system-ui, sans-serif; pointer-events: none }
        button, section { pointer-events: auto; font: inherit }
        button { position: absolute; right: 12px; bottom: 12px; border: 0; border-radius: 6px;
          padding: 6px 12px; color: #fff; background: #7a5200; cursor: pointer }
        button.error { background: #a3121f }
        section { max-height: 60vh; overflow: auto; box-sizing: border-box; padding: 16px 20px 48px;
          color: #f3f3f3; background: #1d1f21; box-shadow: 0 -2px 12px #0006 }
        article { margin: 0 0 16px } h2 { margin: 0; font-size: 15px; font-weight: 600 }
        .error h2 { color: #ff8f8f } .warning h2 { color: #ffd37a } .note h2 { color: #a8d1ff }
        p { margin: 0 } .place, pre { font-family: ui-monospace, "Noto Sans Mono CJK SC", monospace }
        pre { margin: 4px 0; padding: 4px 8px; overflow: auto; background: #000 }
        mark { color: inherit; background: #8a2630; outline: 1px solid #ff8f8f }`;
      const make = (name, text, className) => {
        const element = document.createElement(name);
        if (text !== undefined) element.textContent = text;
        if (className) element.className = className;
        return element;
      };
      const card = d => {
        const article = make("article", undefined, d.severity);
        article.append(make("p", d.place, "place"), make("h2", `${d.severity}: ${d.message} [${d.id}]`));
        if (d.excerpt) {
          const pre = make("pre", `${d.line} | ${d.excerpt[0]}`);
          pre.append(make("mark", d.excerpt[1] || " "), d.excerpt[2]);
          article.append(pre);
        }
        if (d.help) article.append(make("p", `help: ${d.help}`));
        return article;
      };
      const show = diagnostics => {
        const told = diagnostics.filter(d => d.severity !== "note");
        const errors = told.filter(d => d.severity === "error").length;
        if (!told.length) { isOpen = null; host.remove(); return; }
        const isShown = isOpen ?? errors > 0;
        const words = (n, word) => n ? [`${n} ${word}${n === 1 ? "" : "s"}`] : [];
        const label = [...words(errors, "error"), ...words(told.length - errors, "warning")].join(", ");
        const button = make("button", (isShown ? "▾ " : "▴ ") + label, errors ? "error" : "");
        button.type = "button";
        button.setAttribute("aria-expanded", String(isShown));
        button.onclick = () => { isOpen = !isShown; show(diagnostics); };
        const panel = make("section");
        panel.setAttribute("role", "alert");
        panel.append(...diagnostics.map(card));
        shadow.replaceChildren(make("style", css), ...(isShown ? [panel] : []), button);
        document.body.append(host);
      };

      let work = Promise.resolve();
      const events = new EventSource(
        base + "-/events?page=" + encodeURIComponent(location.pathname));
      events.onmessage = message => {
        const state = JSON.parse(message.data);
        work = work.then(async () => {
          if (state.build !== build) await update(state.build);
          show(state.diagnostics);
        }).catch(() => {});
      };
      addEventListener("pagehide", () => events.close());
    })();
    """#
}
