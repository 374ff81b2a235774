// How many letters the longest line of each paragraph has, with its first words.
() => {
  const range = document.createRange();
  const longest = (paragraph) => {
    const lines = new Map();
    const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
      for (const word of walk.currentNode.data.matchAll(/\s*\S+/g)) {
        range.setStart(walk.currentNode, word.index);
        range.setEnd(walk.currentNode, word.index + word[0].length);
        const line = Math.round([...range.getClientRects()].at(-1).bottom / 12);
        lines.set(line, (lines.get(line) ?? 0) + word[0].replace(/\s+/g, " ").length);
      }
    return Math.max(0, ...lines.values());
  };
  return [...document.querySelectorAll("main p:not(.checked)")]
    .filter((one) => one.checkVisibility() && !one.closest("details:not([open])"))
    .map((one) => [longest(one), one.textContent.trim().slice(0, 40)]);
}
