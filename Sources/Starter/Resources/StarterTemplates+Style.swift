/// The style sheet of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
extension StarterTemplates {
  static let style: [StarterFile] = [
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
        html { font-size: 17px; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
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
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
        a:visited { color: var(--visited); }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }

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
        .brand { font-weight: 700; color: var(--ink); text-decoration: none; font-size: 1.05rem; }
        .brand:visited { color: var(--ink); }
        .site nav { display: flex; flex-wrap: wrap; gap: 0 1.15rem; font-size: .88rem; }
        .site nav a { color: var(--ink2); text-decoration: none; padding: .35rem 0; min-height: 2rem; }
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
        main { max-width: 41.2rem; min-width: 0; width: 100%; margin: 0 auto; }
        main img { max-width: 100%; height: auto; }
        .toc { display: none; font-size: .82rem; line-height: 1.6; }
        @media (min-width:1060px) {
          .grid { grid-template-columns: 9.5rem minmax(0,41.2rem); }
          main { margin: 0; }
          .toc { display: block; position: sticky; top: 1.5rem; align-self: start; margin-top: 2.6rem; }
          .toc a { display: block; margin: .35rem 0; color: var(--ink2); text-decoration: none; }
          .toc a:hover { color: var(--link); text-decoration: underline; }
        }
        main > p:first-child { font-size: .82rem; margin: 1.4rem 0 0; color: var(--ink3); }
        h1, h2, h3 {
          line-height: 1.35;
          font-weight: 700;
          word-break: keep-all;
          text-spacing-trim: trim-start;
        }
        h1 { font-size: 2.35rem; margin: .15rem 0 .5rem; letter-spacing: .02em; }
        h2 { font-size: 1.42rem; margin: 3.2rem 0 .6rem; }
        h3 { font-size: 1.12rem; margin: 0; }
        p { margin: 0 0 1em; }
        main > h1:first-child { margin-top: 1.4rem; }
        h1 + p { font-size: 1.16rem; line-height: 1.75; margin: 0 0 1.4rem; }

        /* Key figures. */
        .kf {
          display: grid;
          grid-template-columns: repeat(3, minmax(0, 1fr));
          margin: 0;
          border-top: 2px solid var(--ink);
          column-gap: 1.4rem;
        }
        .kf>div { padding: .65rem 0 .8rem; border-bottom: 1px solid var(--rule); }
        .kf dt { font-size: .84rem; color: var(--ink2); line-height: 1.5; }
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
        .kf b u { text-decoration: none; font-size: .55em; font-weight: 400; margin-left: .15em; }
        .kf dd>span { display: block; font-size: .84rem; color: var(--ink2); }
        i { font-style: normal; }
        .kf + p, .defs + p { margin-top: .9rem; }
        main > blockquote { margin: 0 0 1.4rem; padding-left: .9rem; border-left: 3px solid var(--rule); }
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
        .sub { font-size: .86rem; line-height: 1.6; color: var(--ink2); margin: .2rem 0 .9rem; }
        .note { font-size: .79rem; line-height: 1.65; color: var(--ink2); margin: .55rem 0 0; }
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
        .tools summary { cursor: pointer; color: var(--link); width: max-content; padding: .25rem 0; }
        .dl a { margin-left: 1rem; padding: .25rem 0; display: inline-block; }
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
        small { display: block; font-size: .8rem; line-height: 1.55; color: var(--ink2); }
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
        .coverage td { min-width: 0; white-space: nowrap; }
        .coverage caption { max-width: calc(100vw - 2.5rem); }
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
        .defs .mark { margin-left: 0; }
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
        .jump { padding: .1rem .35rem; font-size: .76rem; text-decoration: none; }
        .mark { margin-left: .4em; font-size: .76rem; color: var(--ink2); white-space: nowrap; }
        .figures .badge, .kf .badge { margin-right: .3em; }
        .figures .badge { margin: 0 0 0 .5em; }
        .kf .nb, .figures td .nb { white-space: normal; }
        .kf .mark { display: inline-block; margin-left: .2em; }
        dd > .mark { white-space: nowrap; }
        table.policies td:nth-child(2) { min-width: 8.5em; }
        caption { text-align: left; font-size: .86rem; color: var(--ink2); padding-bottom: .3rem; }

        /* Pages of long lists. */
        .pages, .rest { font-size: .86rem; border-top: 1px solid var(--rule); margin: .6rem 0 1.4rem; }
        .pages p { margin: .35rem 0; color: var(--ink2); }
        .pages a, .pages b { display: inline-block; padding: .2rem .4rem; }
        .pages b { color: var(--ink); }
        .rest { padding-top: .6rem; }

        /* Narrow screens, motion, print. */
        @media (max-width:639px) {
          html { font-size: 16.5px; }
          h1 { font-size: 2rem; }
          h2 { font-size: 1.3rem; margin-top: 2.6rem; }
          .kf { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .kf b { font-size: 1.5rem; }
          .places { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .site { padding-bottom: .4rem; }
          .site nav { flex-wrap: nowrap; overflow-x: auto; width: 100%; }
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
          .cite button { color: inherit; padding: 0; margin: 0; }
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
    )
  ]
}
