// The runs of text of the charts shown: style, variant, text, and their width in px of the viewBox.
() => {
  const runs = [];
  for (const svg of document.querySelectorAll(".plot svg")) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const variant = svg.classList.contains("n") ? "n" : "w";
    for (const text of svg.querySelectorAll("text")) {
      if (text.children.length > 0) continue;
      runs.push([text.classList[0], variant, text.textContent, text.getComputedTextLength()]);
    }
  }
  return runs;
}
