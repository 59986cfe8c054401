/// The pages with one for each item of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
extension StarterTemplates {
  static let itemPages: [StarterFile] = [
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
  ]
}
