"""Makes the search index of a built site: index-site.py SITE.

Pagefind cuts Chinese into the words of a dictionary, by which half of what readers look for is found or not
as the sentence around it happens to be cut. So the index is made of pages in which every Han character
stands alone; the search box asks for runs of them (Templates/assets/search.js). The pages themselves
stay as they are.
"""

import asyncio
import html.parser
import pathlib
import re
import shutil
import sys

from pagefind.index import IndexConfig
from pagefind.service import PagefindService

HAN = (
    "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
# Before a Han character, before a number, and between a Han character or a number and a letter; marks
# stay at what is in front of them, since one that stands alone would part a phrase.
EDGE = re.compile(rf"(?<!^)(?=[{HAN}])|(?<=[^0-9.,\s])(?=[0-9])|(?<=[{HAN}0-9])(?=[^\W0-9_])")
# By this Pagefind parts words that have no space between them; it shows nowhere.
GAP = "\u200b"


def apart(text):
    return EDGE.sub(GAP, text)


class Spacing(html.parser.HTMLParser):
    """Writes a page again with its text spaced out and without citation markers, whose numbers would
    stand in the text; everything else as it is."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.pieces = []
        self.is_in_marker = False

    def handle_starttag(self, tag, attributes):
        self.is_in_marker = self.is_in_marker or tag == "sup" and ("class", "cite") in attributes
        self.pieces.append(self.get_starttag_text())

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        self.is_in_marker = self.is_in_marker and tag != "sup"
        self.pieces.append(f"</{tag}>")

    def handle_data(self, data):
        if not self.is_in_marker:
            self.pieces.append(apart(data))

    def handle_entityref(self, name):
        self.pieces.append(f"&{name};")

    def handle_charref(self, name):
        self.pieces.append(f"&#{name};")

    def handle_decl(self, declaration):
        self.pieces.append(f"<!{declaration}>")


def spaced(page):
    parser = Spacing()
    parser.feed(page)
    parser.close()
    return "".join(parser.pieces)


# Ready-made search boxes; the site has its own.
BOXES = re.compile(r"pagefind-(?!worker).*\.(js|css)")


async def index_of(site):
    """The files of the index, and how many pages are in it."""
    count = 0
    # For Chinese Pagefind parts words at the gaps; single characters it cuts no further.
    config = IndexConfig(force_language="zh", include_characters="%")
    async with PagefindService() as service:
        index = await service.create_index(config=config)
        for path in sorted(site.rglob("*.html")):
            page = path.read_text(encoding="utf-8")
            if "data-pagefind-body" in page:
                await index.add_html_file(content=spaced(page), url=path.relative_to(site).as_posix())
                count += 1
        # Its own writing can end before the last file is complete.
        return await index.get_files(), count


def main(site):
    files, count = asyncio.run(index_of(site))
    output = site / "pagefind"
    shutil.rmtree(output, ignore_errors=True)
    for file in files:
        if not BOXES.fullmatch(file["path"]):
            target = output / file["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file["content"])
    print(f"search: {count} pages in {output.relative_to(site.parent)}/")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
