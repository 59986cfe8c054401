/// The layouts of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
extension StarterTemplates {
  static let layouts: [StarterFile] = [
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
        {{#page.previous}}
        <link rel="prev" href="{{root}}{{page.previous}}">
        {{/page.previous}}
        {{#page.next}}
        <link rel="next" href="{{root}}{{page.next}}">
        {{/page.next}}
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
  ]
}
