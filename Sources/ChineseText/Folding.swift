/// Folds scalars that mean the same: `３` is `3`, 億 is 亿, a wide space is a space.
///
/// One scalar becomes one glyph, so that offsets stay as they are.
enum Folding {
  /// The glyph of every scalar of the Basic Multilingual Plane.
  ///
  /// Made of `spaces`, `traditional`, `variants` and the full-width forms U+FF01 to U+FF5E of
  /// Unicode.
  static let table: [Glyph] = {
    var table = (0...UInt16.max).map { Glyph(code: $0) }
    table[0] = .other
    for code in 0xFF01...0xFF5E where !kept.contains(code) {
      table[code] = Glyph(code: UInt16(code - 0xFEE0))
    }
    for code in spaces { table[code] = " " }
    for pair in traditional.split(separator: " ") {
      let forms = pair.unicodeScalars.map(Glyph.init(unicodeScalarLiteral:))
      table[Int(forms[0].code)] = forms[1]
    }
    for (variant, base) in variants { table[Int(variant.code)] = base }
    return table
  }()

  /// The full-width comma (chosen), which ends a clause where the ASCII comma may group digits.
  ///
  /// Chosen: 3，000 lists two numbers, 3,000 is one.
  private static let kept: Set<Int> = [0xFF0C]

  /// Tab, no-break space, the typographic spaces U+2000 to U+200A, narrow and ideographic space
  /// (Unicode category Zs).
  ///
  /// Source: the scalars of Unicode category Zs up to U+3000, without U+1680, and the tab.
  private static let spaces = [0x09, 0xA0, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A)

  /// Traditional forms, each before the simplified form that it is read as: 萬万.
  ///
  /// Source: the field kSimplifiedVariant of the Unicode Han Database, version 15.0, for the glyphs that
  /// the tables of this target name; left out are forms whose simplified form is another word of
  /// its own (瞭 for 了, 鼕 for 冬).
  private static let traditional = """
    萬万 與与 專专 業业 東东 兩两 個个 臨临 為为 舉举 樂乐 書书 買买 爭争 於于 亞亚 產产 畝亩 親亲 億亿 僅仅 從从 侖仑 價价 會会 體体 餘余 兌兑 黨党 \
    蘭兰 關关 茲兹 養养 內内 冊册 軍军 沖冲 凈净 準准 減减 幾几 劃划 創创 別别 製制 劇剧 動动 勵励 區区 華华 單单 賣卖 盧卢 歷历 釐厘 縣县 叄叁 雙双 \
    發发 變变 疊叠 隻只 臺台 號号 後后 曏向 噸吨 聽听 員员 團团 園园 圍围 國国 圖图 場场 塊块 堅坚 處处 備备 復复 頭头 獎奖 學学 實实 宮宫 對对 導导 \
    將将 爾尔 層层 屆届 屬属 歲岁 崗岗 幣币 師师 幀帧 莊庄 應应 開开 張张 強强 當当 錄录 徑径 總总 戶户 執执 摺折 護护 報报 擔担 擬拟 據据 攝摄 搖摇 \
    撐撑 數数 斷断 時时 晝昼 顯显 機机 權权 桿杆 條条 來来 構构 櫃柜 標标 棟栋 欄栏 樣样 檢检 樓楼 檻槛 歐欧 氣气 註注 澤泽 濟济 溫温 灣湾 滾滚 滿满 \
    點点 熱热 獨独 環环 現现 電电 畫画 癥症 盞盏 盤盘 碼码 確确 禮礼 種种 稱称 稅税 穩稳 競竞 筆笔 簽签 簡简 類类 糧粮 係系 紅红 約约 級级 紀纪 納纳 \
    紐纽 線线 組组 織织 終终 經经 結结 繞绕 給给 統统 績绩 續续 維维 綴缀 網网 罰罚 聯联 腦脑 臉脸 艙舱 節节 穫获 補补 錶表 裝装 見见 規规 計计 議议 \
    記记 許许 設设 識识 訴诉 詞词 試试 話话 該该 語语 說说 課课 談谈 謂谓 貝贝 財财 賬账 貨货 質质 貳贰 貼贴 貸贷 資资 賽赛 趨趋 躍跃 車车 轉转 輪轮 \
    輕轻 載载 輛辆 邊边 達达 過过 邁迈 這这 進进 遠远 違违 連连 選选 鄰邻 裡里 鍾钟 鐘钟 鑰钥 錢钱 銖铢 鋪铺 鏈链 鋰锂 鎊镑 長长 門门 閃闪 間间 隊队 \
    陰阴 階阶 際际 陸陆 隱隐 難难 韓韩 頁页 頂顶 頃顷 項项 預预 顆颗 題题 額额 風风 飛飞 飯饭 館馆 馬马 駛驶 驟骤 魚鱼 麥麦 齡龄
    """

  /// Marks and forms that mean the same, chosen by the looks and uses of the scalars: the circle of
  /// 二○二三, the ratio and percent signs, the yen sign, hyphens and the minus sign, and three glyphs
  /// that the Han Database gives as another variant than the simplified one (圓 and 圆 as money are
  /// 元; 佔 and 週 by kSpecializedSemanticVariant and kSemanticVariant).
  ///
  /// Chosen: what is typed in place of the glyphs that the tables name.
  private static let variants: [(Glyph, Glyph)] = [
    ("○", "〇"), ("∶", ":"), ("％", "%"), ("﹪", "%"), ("￥", "¥"), ("−", "-"), ("‐", "-"),
    ("‑", "-"), ("‒", "-"), ("圓", "元"), ("圆", "元"), ("週", "周"), ("佔", "占"),
  ]
}
