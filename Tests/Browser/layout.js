// What a page looks like at the present width: everything that must not be.
() => {
  const problems = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    problems.push(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}`);
  }
  let texts = 0;
  let smallest = Infinity;
  for (const svg of document.querySelectorAll(".plot svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const title = svg.querySelector("title")?.textContent ?? "";
    const scale = frame.width / svg.viewBox.baseVal.width;
    const boxes = [...svg.querySelectorAll("text")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
      size: Math.min(...[text, ...text.querySelectorAll("tspan")]
        .map((run) => parseFloat(getComputedStyle(run).fontSize))) * scale,
    }));
    texts += boxes.length;
    for (const [index, one] of boxes.entries()) {
      smallest = Math.min(smallest, one.size);
      if (one.size < 12) problems.push(`${one.size.toFixed(2)} px: ‘${one.text}’ in ${title}`);
      const leaves = one.box.left < frame.left - 1 || one.box.right > frame.right + 1
        || one.box.top < frame.top - 1 || one.box.bottom > frame.bottom + 1;
      if (leaves) problems.push(`leaves the drawing: ‘${one.text}’ in ${title}`);
      for (const other of boxes.slice(index + 1)) {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (width > 1 && height > 1) {
          problems.push(`overlap: ‘${one.text}’ and ‘${other.text}’ in ${title}`);
        }
      }
    }
  }
  return { problems, texts, smallest };
}
