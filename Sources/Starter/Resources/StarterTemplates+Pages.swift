/// The single pages of `Templates/`, written by `scripts/embed-templates` (`make templates`); a test compares them.
extension StarterTemplates {
  static let pages: [StarterFile] = [
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

        [{{rows}}行](count:)：[CSV]({{csv}}){{#more-csv}}、[{{number}}]({{path}}){{/more-csv}}，[JSON]({{json}}){{#more-json}}、[{{number}}]({{path}}){{/more-json}}{{#parted}}。这张表分成几个文件，各有表头，各自完整{{/parted}}

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
        limit: 12
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

        ```sources
        as: list
        ```

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
      path: "Templates/pages/sources.md",
      text: ##"""
        ---
        title: 来源
        description: 全部来源文档，以及各读出多少个数字。
        section: sources
        ---
        # 来源

        ```sources
        ```

        “读出”是成为说法的数字，“搁置”是没有采用的数字，原因在各自的页上。

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
  ]
}
