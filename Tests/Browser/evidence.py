"""Whether a reader gets from every marker to its sentence: by keyboard, by click, on paper, without
JavaScript."""

import urllib.parse

# Every marker's first button for each note, wherever it stands: a closed table is opened before.
MARKERS = "[...new Set([...document.querySelectorAll('.cite button')]" \
          ".map((button) => button.getAttribute('popovertarget')))]"
OPEN = "[...document.querySelectorAll(':popover-open')].map((note) => note.id)"
FOCUS = "document.activeElement?.getAttribute('popovertarget') ?? ''"

# An opened note: on screen, above everything, with its sentence and a link.
SHOWN = """(id) => {
  const note = document.getElementById(id);
  const box = note.getBoundingClientRect();
  const inside = box.width > 0 && box.height > 0 && box.left >= 0 && box.top >= 0
    && box.right <= innerWidth && box.bottom <= innerHeight;
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + 8);
  return inside && note.contains(top) && note.querySelector("blockquote").textContent.length > 0
    && note.querySelector("a").href.includes("#q-");
}"""

# The sentence that the address leads to: marked, in view, and in another colour than its neighbours.
LANDED = """() => {
  const mark = document.querySelector(":target");
  if (mark?.localName !== "mark") return "the address leads to no sentence";
  const box = mark.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) return "the sentence is out of view";
  const colour = getComputedStyle(mark).backgroundColor;
  const others = [...document.querySelectorAll("mark")].filter((other) => other !== mark);
  if (/, 0\\)$|^transparent$/.test(colour)) return "the sentence has no colour";
  if (others.some((other) => getComputedStyle(other).backgroundColor === colour)) {
    return "every sentence has the colour of this one";
  }
  return "";
}"""

# What must not be on paper, and what must.
ON_PAPER = """() => {
  const problems = [];
  const seen = (element) => element.getClientRects().length > 0;
  if (getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)") {
    problems.push("the paper is not white");
  }
  const dark = [...document.querySelectorAll("main, main *")].filter((element) => {
    const [red, green, blue, alpha = 1] = getComputedStyle(element).backgroundColor
      .match(/[\\d.]+/g).map(Number);
    return alpha > 0 && red + green + blue < 3 * 128 && seen(element) && !element.closest("svg");
  });
  if (dark.length > 0) problems.push(`a dark background: ${dark[0].outerHTML.slice(0, 80)}`);
  for (const name of [".site nav", ".toc", ".tools", ".skip"]) {
    if ([...document.querySelectorAll(name)].some(seen)) problems.push(`${name} is printed`);
  }
  for (const note of document.querySelectorAll(".notes li")) {
    if (!seen(note) || getComputedStyle(note).position !== "static") {
      problems.push(`note ${note.id} is not printed`);
    }
  }
  return problems;
}"""


def check_popovers(tab, result):
    """Opens every note by Enter and by click, and closes it by Escape."""
    tab.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    for note in tab.evaluate(MARKERS):
        marker = tab.locator(f"button[popovertarget='{note}']").first
        marker.focus()
        tab.keyboard.press("Enter")
        if tab.evaluate(OPEN) != [note]:
            result.problems.append(f"Enter does not open {note}")
        elif not tab.evaluate(SHOWN, note):
            result.problems.append(f"{note} opens out of sight")
        tab.keyboard.press("Escape")
        if tab.evaluate(OPEN) or tab.evaluate(FOCUS) != note:
            result.problems.append(f"Escape does not lead back from {note}")
        marker.click()
        if tab.evaluate(OPEN) != [note]:
            result.problems.append(f"a click does not open {note}")
        tab.keyboard.press("Escape")
        result.notes += 1


def check_landing(tab, result):
    """Follows the link of every note to the sentence on the source's page."""
    links = tab.evaluate("[...document.querySelectorAll('.notes a')].map((link) => link.href)")
    page = tab.url
    for link in dict.fromkeys(links):
        tab.goto(link)
        problem = tab.evaluate(LANDED)
        if problem:
            result.problems.append(f"{urllib.parse.urlparse(link).fragment}: {problem}")
        result.landings += 1
    tab.goto(page)


def check_paper(tab, result):
    """Looks at the page as it is printed by a reader who likes it dark."""
    tab.emulate_media(media="print", color_scheme="dark")
    result.problems += [f"print: {problem}" for problem in tab.evaluate(ON_PAPER)]
    if len(tab.pdf()) < 1000:
        result.problems.append("print: the PDF is empty")
    tab.emulate_media(media="screen", color_scheme="light")


def check_without_javascript(browser, paths):
    """Problems of pages whose scripts do not run: markers must open their notes all the same."""
    problems = []
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    for path in paths:
        tab.goto(path.as_uri())
        marker = tab.locator(".cite button:visible").first
        if marker.count() == 0:
            continue
        note = tab.locator("#" + marker.get_attribute("popovertarget"))
        marker.click()
        box = note.bounding_box()
        window = tab.viewport_size
        if not box or box["y"] < 0 or box["y"] + box["height"] > window["height"]:
            problems.append(f"{path}: the first marker opens nothing without JavaScript")
    context.close()
    return problems
